/** Two releases of the site behind one address, and a network that can be told to fail. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOffline } from '../../src/integrations/offline/write.ts';
import { DIST } from './pages.ts';
import { answer } from './server.ts';

export interface Fork {
  folder: string;
  remove: () => void;
}

/** A copy of the built site, changed by `change` and released anew. */
export async function fork(change: (folder: string) => void, from: string = DIST): Promise<Fork> {
  const folder = mkdtempSync(join(tmpdir(), 'pamyatka-release-'));
  cpSync(from, folder, { recursive: true });
  change(folder);
  await writeOffline(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Replaces a piece of one file, which must be there. */
export function edit(folder: string, name: string, before: string | RegExp, after: string): void {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${name}: нет «${String(before)}»`);
  writeFileSync(file, changed);
}

/** What happens to a request instead of an answer; false lets it through. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface Host {
  origin: string;
  /** Folder that is served. */
  publish: (folder: string) => void;
  /** From now on; without an argument the network is well again. */
  suffer: (fault?: Fault) => void;
  /** Paths that were asked for since the last call. */
  asked: () => string[];
  close: () => Promise<void>;
}

export async function host(folder: string, base = '/'): Promise<Host> {
  let served = folder;
  let fault: Fault = () => false;
  const log: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    log.push(path);
    if (!fault(request, response)) answer(served, base, path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (other) => (served = other),
    suffer: (other = () => false) => (fault = other),
    asked: () => log.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The line is cut. */
export const cut: Fault = (request) => {
  request.socket.destroy();
  return true;
};

/** Taken and never answered: the usual face of a network that lets only some addresses through. */
export const hang: Fault = () => true;

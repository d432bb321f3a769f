/** Serves one built folder on this machine only, as a plain host would: files, 404.html, nothing else. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export interface Served {
  /** «http://127.0.0.1:41234», without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function send(response: ServerResponse, status: number, file: string): void {
  if (!isFile(file)) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const cache = /[\\/]_astro[\\/]/.test(file) ? 'max-age=3600, immutable' : 'no-cache';
  response.writeHead(status, { 'content-type': type, 'cache-control': cache });
  createReadStream(file).pipe(response);
}

/** The file of an address, or undefined outside of the base path. */
function fileOf(folder: string, base: string, address: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const path = normalize(`/${address.slice(base.length)}`);
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

export function answer(folder: string, base: string, address: string, response: ServerResponse): void {
  const file = fileOf(folder, base, address);
  if (file === undefined) return send(response, 404, '');
  if (isFile(file)) return send(response, 200, file);
  if (isFile(join(file, 'index.html'))) {
    response.writeHead(301, { location: `${address}/` }).end();
    return;
  }
  send(response, 404, join(folder, '404.html'));
}

/** Serves `folder` below `base` («/» or «/pamyatka/») on a free port. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    try {
      answer(folder, base, decodeURIComponent(path), response);
    } catch {
      response.writeHead(400).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

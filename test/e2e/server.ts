/** Serves one built folder on this machine only, as a plain host would: files, 404.html, nothing else. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

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

/** What hosts compress on the way. */
const TEXT = /^text\/|javascript|json|xml/;

function send(response: ServerResponse, status: number, file: string, packed = false): void {
  if (!isFile(file)) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const cache = /[\\/]_astro[\\/]/.test(file) ? 'max-age=3600, immutable' : 'no-cache';
  const headers = { 'content-type': type, 'cache-control': cache };
  if (packed && TEXT.test(type)) {
    response.writeHead(status, { ...headers, 'content-encoding': 'gzip' });
    createReadStream(file).pipe(createGzip()).pipe(response);
    return;
  }
  response.writeHead(status, headers);
  createReadStream(file).pipe(response);
}

/** The file of an address, or undefined outside of the base path. */
function fileOf(folder: string, base: string, address: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const path = normalize(`/${address.slice(base.length)}`);
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

export function answer(folder: string, base: string, address: string, response: ServerResponse, packed = false): void {
  const file = fileOf(folder, base, address);
  if (file === undefined) return send(response, 404, '');
  if (isFile(file)) return send(response, 200, file, packed);
  if (isFile(join(file, 'index.html'))) {
    response.writeHead(301, { location: `${address}/` }).end();
    return;
  }
  send(response, 404, join(folder, '404.html'));
}

/** Serves `folder` below `base` («/» or «/pamyatka/») on a free port; `packed`: with gzip, as hosts do. */
export async function serve(folder: string, base = '/', packed = false): Promise<Served> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    try {
      answer(folder, base, decodeURIComponent(path), response, packed);
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

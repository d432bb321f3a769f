/** Debian's nginx in front of built folders, each with the fragment that the build wrote beside it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hostingFolder } from '../../src/integrations/hosting.ts';
import { tool } from './tools.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Nginx {
  /** Asks one of the folders for a path exactly as it is written. */
  ask: (
    folder: number,
    path: string,
    options?: { method?: string; headers?: Record<string, string> },
  ) => Promise<Answer>;
  close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

const site = (folder: string, port: number): string => `
  server {
    listen 127.0.0.1:${port};
    set $pamyatka ${resolve(folder)};
    include ${resolve(hostingFolder(folder))}/nginx.conf;
  }`;

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** As Debian sets it up, but in a folder of its own and without a daemon. */
const config = (room: string, sites: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${room}/nginx.pid;
error_log ${room}/error.log;
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${TEMPORARY.map((name) => `${name}_temp_path ${room}/${name};`).join('\n  ')}
${sites}
}`;

function ask(port: number, path: string, method: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, insecureHTTPParser: true }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const raw = Buffer.concat(parts);
        const body = response.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
        done({ status: response.statusCode ?? 0, headers: response.headers, body: body.toString('utf8') });
      });
    });
    sent.on('error', fail).end();
  });
}

/** Waits until it answers, or tells what it complained of. */
async function answering(port: number, room: string, isDead: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (isDead()) break;
    const answer = await ask(port, '/', 'HEAD', {}).catch(() => undefined);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx не запустился:\n${readFileSync(join(room, 'error.log'), 'utf8')}`);
}

export async function startNginx(folders: string[]): Promise<Nginx> {
  const room = mkdtempSync(join(tmpdir(), 'pamyatka-nginx-'));
  const ports: number[] = [];
  for (let index = 0; index < folders.length; index += 1) ports.push(await freePort());
  mkdirSync(join(room, 'logs'));
  const file = join(room, 'nginx.conf');
  writeFileSync(join(room, 'error.log'), '');
  writeFileSync(file, config(room, folders.map((folder, index) => site(folder, ports[index] as number)).join('\n')));
  const server = spawn(tool('nginx'), ['-p', room, '-c', file, '-e', join(room, 'error.log')], { stdio: 'ignore' });
  const ended = new Promise((done) => server.on('exit', done));
  await answering(ports[0] as number, room, () => server.exitCode !== null);
  return {
    ask: (folder, path, { method = 'GET', headers = {} } = {}) => ask(ports[folder] as number, path, method, headers),
    close: async () => {
      server.kill();
      await ended;
      rmSync(room, { recursive: true });
    },
  };
}

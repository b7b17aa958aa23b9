import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaders } from './read-headers.ts';
import type { HeaderBlock } from './read-headers.ts';

export interface ServeOptions {
  basePath: string;
  /** 0 takes any free port. Where the port is taken the next free one is used. */
  port: number;
}

/** A server that runs, and the address of its front page. */
export interface Serving {
  address: string;
  server: Server;
}

/** Serves a built site under its base, with the headers of its `_headers` and its own page for missing addresses. */
export async function serveFolder(dist: string, { basePath, port }: ServeOptions): Promise<Serving> {
  const base = basePath.replace(/\/+$/u, '');
  const blocks = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const setHeaders = (response: ServerResponse, path: string): void => {
    for (const [name, value] of headersFor(path, blocks)) response.setHeader(name, value);
  };
  const serve = sirv(dist, { setHeaders });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === '/' && base !== '') response.writeHead(302, { location: `${base}/` }).end();
    else if (!url.startsWith(`${base}/`)) sendMissing(dist, blocks, response);
    else {
      request.url = url.slice(base.length);
      serve(request, response, () => {
        sendMissing(dist, blocks, response);
      });
    }
  });
  const taken = await listen(server, port);
  return { address: `http://localhost:${String(taken)}${base}/`, server };
}

function sendMissing(dist: string, blocks: readonly HeaderBlock[], response: ServerResponse): void {
  response.statusCode = 404;
  for (const [name, value] of headersFor('/404.html', blocks)) response.setHeader(name, value);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(readFileSync(join(dist, '404.html')));
}

/** Listens on the port or, where it is taken, on any free one. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) server.listen(0);
      else reject(error);
    });
    server.on('listening', () => {
      resolve((server.address() as AddressInfo).port);
    });
    server.listen(port);
  });
}

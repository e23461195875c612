/** Serves the gallery: its pages, its course, the pictures in it. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { copiedFiles } from '../../model/copied-files.ts';
import { readGallery } from './gallery-course.ts';

export interface GalleryPlaces {
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the course that is shown. */
  readonly courseRoot: string;
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}

/** Pictures and files of the course, under the names that they have in a package. */
function sendCopied(name: string, { courseRoot }: GalleryPlaces, response: ServerResponse): void {
  const chapters = readGallery(courseRoot).course?.parts.flatMap((part) => part.chapters) ?? [];
  const found = chapters.flatMap(copiedFiles).find(({ file }) => file === name);
  response.statusCode = found ? 200 : 404;
  if (found)
    send(response, 'application/octet-stream', readFileSync(join(courseRoot, 'content', found.path)));
  else response.end();
}

async function sendPage(server: ViteDevServer, name: string, response: ServerResponse): Promise<void> {
  const file = join(server.config.root, 'gallery', `${name}.html`);
  const html = await server.transformIndexHtml(`/gallery/${name}.html`, readFileSync(file, 'utf8'));
  send(response, 'text/html; charset=utf-8', html);
}

/** Whether there is such an address here. */
async function answer(
  server: ViteDevServer,
  places: GalleryPlaces,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const copied = /^\/gallery\/((?:pictures|files)\/[^/]+)$/.exec(pathname)?.[1];
  if (copied !== undefined) sendCopied(decodeURIComponent(copied), places, response);
  else if (pathname === '/gallery/course.json')
    send(response, 'application/json', JSON.stringify(readGallery(places.courseRoot).shown));
  else if (pathname === '/gallery') await sendPage(server, 'frame', response);
  else if (pathname === '/gallery/page') await sendPage(server, 'page', response);
  else return false;
  return true;
}

export function galleryPlugin(places: GalleryPlaces): Plugin {
  return {
    name: 'alongside:gallery',
    configureServer(server) {
      server.watcher.add(places.courseRoot);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(places.courseRoot)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        answer(server, places, request, response).then((isHere) => {
          if (!isHere) next();
        }, next);
      });
    },
  };
}

/** Serves the gallery: its pages, its course, the pictures in it. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { copiedFiles } from '../../model/copied-files.ts';
import { readGallery, type GalleryPlaces, type ReadGallery } from './gallery-course.ts';

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}

/** Pictures and files of the course, under the names that they have in a package. */
function sendCopied(
  name: string,
  { course }: ReadGallery,
  { courseRoot }: GalleryPlaces,
  response: ServerResponse,
): void {
  const chapters = course?.parts.flatMap((part) => part.chapters) ?? [];
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

/** Reads the course for every page, and once for all that the page then asks for. */
function keepRead(places: GalleryPlaces): { again(): ReadGallery; last(): ReadGallery } {
  let read: ReadGallery | undefined;
  const again = (): ReadGallery => (read = readGallery(places));
  return { again, last: () => read ?? again() };
}

/** Whether there is such an address here. */
async function answer(
  server: ViteDevServer,
  places: GalleryPlaces,
  gallery: ReturnType<typeof keepRead>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const copied = /^\/gallery\/((?:pictures|files)\/[^/]+)$/.exec(pathname)?.[1];
  if (copied !== undefined) sendCopied(decodeURIComponent(copied), gallery.last(), places, response);
  else if (pathname === '/gallery/course.json')
    send(response, 'application/json', JSON.stringify(gallery.again().shown));
  else if (pathname === '/gallery') await sendPage(server, 'frame', response);
  else if (pathname === '/gallery/page') await sendPage(server, 'page', response);
  else return false;
  return true;
}

export function galleryPlugin(places: GalleryPlaces): Plugin {
  return {
    name: 'alongside:gallery',
    configureServer(server) {
      const gallery = keepRead(places);
      server.watcher.add(places.courseRoot);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(places.courseRoot)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        answer(server, places, gallery, request, response).then((isHere) => {
          if (!isHere) next();
        }, next);
      });
    },
  };
}

/** Content origin. The packages' files, as they are in the zips. */
import { Hono } from 'hono';
import type { HostContext } from '../host-context.ts';
import { answerFile } from './stored-file.ts';

export function contentRoutes({ courses }: HostContext): Hono {
  const routes = new Hono();

  /** Names are looked up, never resolved against a folder: no path leads out of the zip. */
  routes.get('/content/:package/*', (context) => {
    const course = courses.find(({ id }) => id === context.req.param('package'));
    const file = course?.files.get(decodeName(context.req.path.slice(`/content/${course.id}/`.length)));
    return file ? answerFile(context.req.raw, file) : context.text('No such file', 404);
  });

  return routes;
}

function decodeName(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

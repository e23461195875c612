/** The package's files, as they are in the zip, and the LMS's own. */
import { Hono } from 'hono';
import type { HostContext } from '../host-context.ts';
import { answerFile } from './stored-file.ts';

export function contentRoutes({ shown, assets }: HostContext): Hono {
  const routes = new Hono();

  /** Names are looked up, never resolved against a folder: no path leads out of the zip. */
  routes.get('/content/:package/*', (context) => {
    const start = `/content/${shown.id}/`;
    const path = context.req.path;
    const file = path.startsWith(start) ? shown.files.get(decodeName(path.slice(start.length))) : undefined;
    return file ? answerFile(context.req.raw, file) : context.text('No such file', 404);
  });

  for (const [address, file] of assets.files)
    routes.get(address, (context) => answerFile(context.req.raw, file));

  return routes;
}

function decodeName(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

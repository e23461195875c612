/** Both origins. The LMS's own files. */
import { Hono } from 'hono';
import type { HostContext } from '../host-context.ts';
import { answerFile } from '../packages/stored-file.ts';

export function assetRoutes({ assets }: HostContext): Hono {
  const routes = new Hono();
  for (const [address, file] of assets.files)
    routes.get(address, (context) => answerFile(context.req.raw, file));
  return routes;
}

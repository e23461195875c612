/** A person's data as a file to keep. */
import type { Context } from 'hono';

/** @param name of the file, without its ending and without anybody's name */
export function answerExport(context: Context, data: unknown, name: string): Response {
  context.header('Content-Type', 'application/json; charset=utf-8');
  context.header('Content-Disposition', `attachment; filename="${name}.json"`);
  context.header('Cache-Control', 'no-store');
  return context.body(`${JSON.stringify(data, null, 2)}\n`);
}

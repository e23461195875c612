/** `npm run dev`: shows the course as it is being written, until Ctrl+C. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startDevServer } from '../plugins/live/dev-server.ts';

const root = resolve(import.meta.dirname, '../..');

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] || '5173' },
    course: { type: 'string', default: root },
    edition: { type: 'string', default: 'complete' },
    lang: { type: 'string', default: 'en' },
  },
});

try {
  const { port, course, edition, lang } = values;
  const server = await startDevServer({
    root,
    courseRoot: resolve(course),
    edition,
    lang,
    port: Number(port),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  console.log(`\nThe course in ${resolve(course)}, as it is being written, at ${server.url}
  Gallery  ${server.url}/gallery   every block and every question in every state
Ctrl+C stops it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

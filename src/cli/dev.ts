/** `npm run dev`: shows the sources as they are while somebody works on them, until Ctrl+C. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startDevServer } from '../plugins/live/dev-server.ts';

const root = resolve(import.meta.dirname, '../..');

const { values } = parseArgs({
  options: { port: { type: 'string', default: process.env['PORT'] || '5173' } },
});

try {
  const server = await startDevServer({ root, port: Number(values.port) });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  console.log(`\nAlongside, as it is being written, at ${server.url}
  Gallery  ${server.url}/gallery   every block and every question in every state
Ctrl+C stops it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

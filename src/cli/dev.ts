/** `npm run dev`: shows the course as it is being written, until Ctrl+C. */
import { parseArgs } from 'node:util';
import { startDevServer } from '../plugins/live/dev-server.ts';
import { courseOption, findCourse, projectRoot } from './course/find-course.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] || '5173' },
    ...courseOption,
    edition: { type: 'string', default: 'complete' },
    lang: { type: 'string', default: 'en' },
  },
});

try {
  const { port, course, edition, lang } = values;
  const courseRoot = findCourse(course);
  const server = await startDevServer({
    root: projectRoot,
    courseRoot,
    edition,
    lang,
    port: Number(port),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  console.log(`\nThe course in ${courseRoot}, as it is being written, at ${server.url}
  Gallery  ${server.url}/gallery   every block and every question in every state
Ctrl+C stops it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * `npm run lock`: gives everything new in the course its permanent number, and writes what editors read: the schemas of
 * quizzes, course.yaml and front matter, and snippets. `-- --release` stamps what ships with the version in course.yaml
 * for the first time, `-- --course DIR` takes a course elsewhere.
 */
import { parseArgs } from 'node:util';
import { courseOption, findCourse } from './course/find-course.ts';
import { writeLock } from './lock/write-lock.ts';

const { values } = parseArgs({
  options: { ...courseOption, release: { type: 'boolean', default: false } },
});

const { ok, lines } = writeLock(findCourse(values.course), { release: values.release });
for (const line of lines) (ok ? console.log : console.error)(line);
process.exitCode = ok ? 0 : 1;

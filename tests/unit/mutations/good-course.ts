/** Courses without a problem, released once: learners have answered in them. */
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { courseEntries } from '../../../src/compiler/lock/course-numbers.ts';
import { emptyLock } from '../../../src/compiler/lock/lock.ts';
import { serialiseLock } from '../../../src/compiler/lock/lock-file.ts';
import { releaseLock } from '../../../src/compiler/lock/release-lock.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { quizSchemaPath, quizSchemaText } from '../../../src/compiler/quiz-schema.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { lockPath, type Sources } from '../../../src/compiler/sources.ts';
import type { Course } from '../../../src/model/course.ts';

export const options = { lang: 'en', edition: 'complete', playerVersion: '1.0.0' };

export interface GoodCourse {
  readonly sources: Sources;
  readonly course: Course;
  readonly lock: string;
  /** What a trainer writes by hand: chapters, course.yaml, glossary, transcripts, quizzes. */
  readonly files: ReadonlyMap<string, string>;
  /** HTML ids that hold no state: only links lead to them. */
  readonly anchors: ReadonlySet<string>;
}

export function listAnchors({ parts }: Course, lock: string): Set<string> {
  const html = parts.flatMap(({ chapters }) => chapters.map((chapter) => chapter.html)).join('');
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  return new Set(ids.filter((id) => !lock.includes(`"${id.replace('--', '/')}"`)));
}

export function readGoodCourse(root: string): GoodCourse {
  const sources = new Map(readSources(root));
  sources.set(quizSchemaPath, quizSchemaText());
  const entries = courseEntries(sources, new Problems());
  const lock = serialiseLock(releaseLock(emptyLock(), entries, '1.0.0'));
  sources.set(lockPath, lock);
  const { course, problems } = compileCourse(sources, options);
  if (course === undefined || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  const byHand = /^content\/en\/.*\.(?:md|yaml)$|^quizzes\/en\/.*\.json$/;
  const files = new Map(
    [...sources].flatMap(([path, text]) =>
      byHand.test(path) && typeof text === 'string' ? [[path, text]] : [],
    ),
  );
  return { sources, course, lock, files, anchors: listAnchors(course, lock) };
}

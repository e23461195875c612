/**
 * Learners to try things out with, made when the preview first starts.
 *
 * Each has taken the course by the same steps as a person would, and what was saved came in by the same door: the
 * course goes on from there, and the report shows what it would show of anyone.
 */
import type { HostContext } from '../host-context.ts';
import { findOrAddAttempt, studentId } from '../launch/attempts.ts';
import { openLaunch, saveCommit } from '../launch/launches.ts';
import { parseCommit } from '../launch/commit-body.ts';
import { addLearner } from '../learners/learners.ts';
import type { ServedCourse } from '../packages/served-course.ts';
import type { FlatRecord } from '../storage/flatten-record.ts';
import type { Storage } from '../storage/storage.ts';
import { type Manner, playCourse } from './play-course.ts';
import { readQuestions } from './read-questions.ts';
import { recordOf } from './record-of.ts';

/** Not started, just begun, half way, passed, not passed. */
const samples: readonly (readonly [name: string, manner: Manner | undefined])[] = [
  ['Alex Sample', undefined],
  ['Billie Sample', { share: 0.1, wrong: 0 }],
  ['Charlie Sample', { share: 0.5, wrong: 3 }],
  ['Dana Sample', { share: 1, wrong: 0 }],
  ['Eden Sample', { share: 1, wrong: 2 }],
];

/** Once for a folder of data: samples that somebody erases do not come back. */
export async function makeSamples({
  storage,
  courses,
}: Pick<HostContext, 'storage' | 'courses'>): Promise<void> {
  const made = await storage
    .selectFrom('settings')
    .select('key')
    .where('key', '=', 'samples')
    .executeTakeFirst();
  if (made) return;
  const [course] = courses;
  for (const [name, manner] of samples) {
    if (!manner) await addLearner(storage, name, true);
    else if (course) await addTaken(storage, course, name, manner);
  }
  await storage.insertInto('settings').values({ key: 'samples', value: 'made' }).execute();
}

/** Not for a package whose questions cannot be read: a sample would say it has done what nobody could do. */
async function addTaken(storage: Storage, course: ServedCourse, name: string, manner: Manner): Promise<void> {
  const { outline, standard } = course;
  const questions = readQuestions(course);
  const asked = outline?.parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.questions)) ?? [];
  const known = asked.every(({ number, fingerprint }) => questions.get(number)?.fingerprint === fingerprint);
  if (!outline || standard !== 'scorm12' || !known) return;
  const now = new Date();
  const played = playCourse(outline, questions, manner, now);
  const learner = await addLearner(storage, name, true);
  const attempt = await findOrAddAttempt(storage, learner.id, course);
  const { id } = await openLaunch(storage, attempt.id, course);
  const record = recordOf(outline, studentId(attempt), played, now);
  const body = parseCommit(
    JSON.stringify({ launch: id, sequence: 1, finished: true, ...nestRecord(record) }),
  );
  if (!body) throw new Error(`The sample “${name}” makes no commit.`);
  await saveCommit(storage, attempt.id, body, course);
}

/** One level, by the elements' full names → as the runtime nests it. */
function nestRecord(record: FlatRecord): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(record)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const holder = names.reduce<Record<string, unknown>>(
      (inner, name) => (inner[name] ??= {}) as Record<string, unknown>,
      nested,
    );
    holder[last] = value;
  }
  return nested;
}

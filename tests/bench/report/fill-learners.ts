/** People who took a course, made from a seed: the same for the same seed, written straight into a host's database. */
import { DatabaseSync } from 'node:sqlite';
import type { CodebookRow } from '../../../src/model/codebook.ts';
import type { Outline } from '../../../src/model/outline.ts';
import { Seeded } from '../seeded.ts';

export interface Crowd {
  readonly seed: number;
  readonly learners: number;
  readonly groups: readonly string[];
  /** `ServedCourse.key` */
  readonly course: string;
  readonly outline: Outline;
  readonly codebook: readonly CodebookRow[];
  /** Scored questions that each may answer. */
  readonly answers: number;
  /** Now, as the database is to have it. */
  readonly now: Date;
}

const firstNames =
  'Miriam Jonas Aiyana Priya Luc Chidi Éloïse Wei Sára Tomás Nokomis Bartholomew Mwajuma Ana'.split(' ');
const lastNames =
  'Okafor Weber Crow Raman Tremblay Nowak Øystein-Håkonsen Li Featherstonehaugh-Cholmondeley Diaz Makwa'.split(
    ' ',
  );

const day = 24 * 3600 * 1000;

/** @param file a database that is migrated and empty */
export function fillLearners(file: string, crowd: Crowd): void {
  const database = new DatabaseSync(file);
  database.exec('pragma synchronous = off; begin');
  const insert = (table: string, columns: readonly string[]) => {
    const places = columns.map(() => '?').join(', ');
    return database.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`);
  };
  const group = insert('groups', ['id', 'name', 'due_on', 'created_at']);
  const created = crowd.now.toISOString();
  const due = (days: number) => new Date(crowd.now.getTime() + days * day).toISOString().slice(0, 10);
  crowd.groups.forEach((name, at) => group.run(at + 1, name, due(at % 2 === 0 ? 20 : -4), created));
  const learner = insert('learners', [
    'id',
    'name',
    'token',
    'created_at',
    'sample',
    'reference',
    'group_id',
  ]);
  const attempt = insert('attempts', attemptColumns);
  const answer = insert('answers', answerColumns);
  const random = new Seeded(crowd.seed);
  for (let id = 1; id <= crowd.learners; id += 1) {
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    const groupId =
      random.next() < 0.93 && crowd.groups.length > 0 ? random.between(1, crowd.groups.length) : null;
    learner.run(id, name, `token-${id}`, created, 0, id % 3 === 0 ? `E-${10_000 + id}` : null, groupId);
    if (random.next() < 0.12) continue;
    const { values, answers } = makeAttempt(crowd, random);
    attempt.run(id, id, ...values);
    for (const given of answers) answer.run(id, ...given);
  }
  database.exec('commit');
  database.close();
}

const attemptColumns = [
  ...['id', 'learner_id', 'course', 'number', 'package_hash', 'package_version', 'course_hash', 'started_at'],
  ...['last_seen_at', 'completed_at', 'completed_version', 'completed_hash', 'status', 'score'],
  ...['chapters_complete', 'chapters_done', 'questions_answered', 'seconds'],
];

const answerColumns = [
  ...['attempt_id', 'interaction', 'first_known', 'first_result', 'first_response', 'first_at'],
  ...['last_result', 'last_response', 'last_at'],
];

function makeAttempt(crowd: Crowd, random: Seeded) {
  const { outline, course, now } = crowd;
  const chapters = outline.parts.flatMap((part) => part.chapters);
  const finished = random.next() < 0.6;
  const done = finished ? chapters.length : random.between(0, chapters.length - 1);
  const started = now.getTime() - random.between(2, 60) * day - random.between(0, day);
  const seen = started + Math.floor(random.next() * (now.getTime() - started));
  const scored = crowd.codebook.filter((row) => row.scored).slice(0, crowd.answers);
  const answered = scored.slice(0, Math.ceil((scored.length * done) / chapters.length));
  const answers = answered.map((row) => makeAnswer(row, random, new Date(seen).toISOString()));
  const right = answers.filter((given) => given[5] === 'correct').length;
  const score = finished ? Math.floor((10_000 * right) / Math.max(1, scored.length)) / 100 : null;
  const status = score === null ? 'in-progress' : score >= outline.passMark ? 'passed' : 'failed';
  const [startedAt, seenAt] = [new Date(started).toISOString(), new Date(seen).toISOString()];
  const completed = status === 'in-progress' ? [null, null, null] : [seenAt, outline.version, outline.hash];
  const read = chapters.slice(0, done);
  const numbers = read.map(({ number }) => `${number},`);
  const complete = read.filter(({ required }) => required).length;
  const values = [course, 1, 'f'.repeat(64), outline.version, outline.hash, startedAt, seenAt, ...completed];
  const seconds = done * random.between(120, 900) + random.next() * 60;
  return { values: [...values, status, score, complete, numbers.join(''), answers.length, seconds], answers };
}

function makeAnswer(row: CodebookRow, random: Seeded, at: string) {
  const [right = ''] = row.patterns.scorm12;
  const wrong = (): string => {
    const others = row.options.filter((option) => !option.right);
    if (others.length === 0 || row.type === 'multiple') return row.options[0]?.scorm12 ?? 'something else';
    return others[Math.min(Math.floor(random.next() ** 2 * others.length), others.length - 1)]?.scorm12 ?? '';
  };
  // Some questions are harder than others.
  const ease = 0.45 + (row.id.length % 7) / 12;
  const first = random.next() < ease;
  const last = first || random.next() < 0.75;
  const known = random.next() < 0.97 ? 1 : 0;
  const say = (isRight: boolean): [string, string] =>
    isRight ? ['correct', right.replace(/[{}]/g, '')] : ['wrong', wrong()];
  const [firstResult, firstResponse] = say(first);
  const [lastResult, lastResponse] = first ? [firstResult, firstResponse] : say(last);
  return [row.id, known, firstResult, firstResponse, at, lastResult, lastResponse, at] as const;
}

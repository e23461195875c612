/** What HR finds in an LMS's record, held against what the learner did. */
import { expect } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { chaptersOf, questionsOf, standingOf, type Work } from './learner-model.ts';
import type { Held, StandardName } from './lms.ts';

const ranks = ['', 'unknown', 'not attempted', 'incomplete', 'failed', 'completed', 'passed'];

/** How far a record says the learner is: completion and success apart where the standard has both. */
export function readStanding(standard: StandardName, data: Held): { status: string; score: number } {
  const of = (name: string): string => data[`cmi.${name}`] ?? '';
  const score = standard === 'scorm12' ? of('core.score.raw') : of('score.raw');
  const success = of('success_status');
  const completed = of('completion_status');
  const status =
    standard === 'scorm12' ? of('core.lesson_status') : success === 'passed' ? success : completed;
  return { status, score: score === '' ? -1 : Number(score) };
}

/** A completion is never withdrawn, and what was reached with it never lowered. */
export function expectNotLowered(standard: StandardName, before: Held, after: Held): void {
  const [was, is] = [readStanding(standard, before), readStanding(standard, after)];
  expect(ranks.indexOf(is.status), `status ${was.status} → ${is.status}`).toBeGreaterThanOrEqual(
    ranks.indexOf(was.status),
  );
  if (was.status !== 'completed' && was.status !== 'passed') return;
  expect(is.score, `score after ${was.status}`).toBeGreaterThanOrEqual(was.score);
}

/** Status and score as the policy says; `before`: the record as the visit found it. */
export function expectStanding(
  standard: StandardName,
  course: Course,
  work: Work,
  { before, now }: { before: Held; now: Held },
): void {
  const { complete, passed, score } = standingOf(course, work, chaptersOf(course));
  const [was, is] = [readStanding(standard, before), readStanding(standard, now)];
  const failed = standard === 'scorm12' && !course.reportFailed ? 'incomplete' : 'failed';
  const below = standard === 'scorm2004' ? 'completed' : failed;
  const earned = !complete ? 'incomplete' : passed ? 'passed' : score === undefined ? 'completed' : below;
  expect(ranks.indexOf(is.status), `${is.status} for ${earned}`).toBeGreaterThanOrEqual(
    ranks.indexOf(earned),
  );
  // More than was earned now was earned before, and stays.
  if (ranks.indexOf(is.status) > ranks.indexOf(earned)) expect(was.status).not.toBe('not attempted');
  if (score !== undefined) expect(is.score).toBeGreaterThanOrEqual(score);
  if (score !== undefined && is.score > score) expect(['completed', 'passed']).toContain(is.status);
}

/** Rows without gaps; each id has one, with the answer that counts. */
export function expectRows(data: Held, course: Course, work: Work): void {
  const count = Number(data['cmi.interactions._count'] ?? 0);
  const rows = Array.from({ length: count }, (_, row) => `cmi.interactions.${row}.`);
  const ids = rows.map((row) => data[`${row}id`]);
  expect(ids, 'a row without an id').not.toContain(undefined);
  expect(new Set(ids).size, `an id twice: ${ids.join(' ')}`).toBe(ids.length);
  const present = new Map(questionsOf(course).map((question) => [question.number, question]));
  for (const [number, { reports }] of work.answers) {
    if (present.get(number)?.type === 'matrix' || !present.has(number)) continue;
    const standing = reports.filter(({ row }) => ids.includes(row));
    const names = reports.map(({ row }) => row).join(' or ');
    expect(standing, `no row for ${names} in ${ids.join(' ')}`).not.toEqual([]);
    const held = standing.map(({ row }) =>
      toHundredths(data[`cmi.interactions.${ids.indexOf(row)}.latency`] ?? ''),
    );
    const isOne = standing.some(({ serial }, place) => held[place] === serial);
    expect(isOne, `in row ${names}: ${held.join()}, not ${standing.map(({ serial }) => serial).join()}`).toBe(
      true,
    );
  }
}

/** Each part that has ended since the launch is told; a pass is told as one. */
export function expectObjectives(
  standard: StandardName,
  data: Held,
  course: Course,
  { before, now }: { readonly before: Work; readonly now: Work },
): void {
  const count = Number(data['cmi.objectives._count'] ?? 0);
  const rows = Array.from({ length: count }, (_, row) => `cmi.objectives.${row}.`);
  for (const { id, chapters } of course.parts) {
    const standing = standingOf(course, now, chapters);
    if (!standing.complete || standingOf(course, before, chapters).complete) continue;
    const row = rows.find((name) => data[`${name}id`] === id.replaceAll('-', '_'));
    expect(row, `no objective for ${id}`).toBeDefined();
    const status = data[`${row}${standard === 'scorm12' ? 'status' : 'completion_status'}`];
    expect(['completed', 'passed'], `objective ${id}`).toContain(status);
    if (!standing.passed) continue;
    expect(data[`${row}${standard === 'scorm12' ? 'status' : 'success_status'}`]).toBe('passed');
  }
}

/** `HHHH:MM:SS.ss`, or `PT…H…M…S`. */
function toHundredths(span: string): number {
  const [, hours, minutes, seconds] = /^(?:PT)?(?:(\d+)[H:])?(?:(\d+)[M:])?(?:([\d.]+)S?)?$/.exec(span) ?? [];
  return Math.round((Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 100);
}

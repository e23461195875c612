/** What answers cost an LMS in calls. */
import type { Standard } from '../standard/standard.ts';
import type { LmsCall } from '../strict-lms.ts';

/** What was set up to a commit. */
interface Batch {
  /** Elements, in the order set. */
  readonly sets: readonly string[];
  readonly committed: boolean;
}

export interface AnswerCost {
  /** The answered row, from 0. */
  readonly row: number;
  /** What counts against the budget. */
  readonly sets: readonly string[];
}

export interface Costs {
  /** One for each answer that was committed; no other shares its commit. */
  readonly answers: readonly AnswerCost[];
  /** Commits of nothing, or of what neither a place, an answer, a chapter nor the time needs. */
  readonly needless: readonly Batch[];
  /** Commits of progress right after an answer's: only the end of the chapter is worth one. */
  readonly followUps: number;
}

const responseOf = /^cmi\.interactions\.(\d+)\.(student|learner)_response$/;

/** One session. */
export function listCosts({ methods }: Standard, calls: readonly LmsCall[]): Costs {
  const batches = splitBatches(methods.set, methods.commit, calls);
  const isAnswer = ({ sets }: Batch): boolean => sets.some((element) => responseOf.test(element));
  const has = ({ sets }: Batch, pattern: RegExp): boolean => sets.some((element) => pattern.test(element));
  // A place that the learner stays at, and the time when the page is hidden, have commits of their own.
  const own = /location$|session_time$/;
  const others = batches.map((batch, place) => {
    const before = batches[place - 1];
    const counted = batch.committed && !isAnswer(batch) && !has(batch, own);
    return { batch, counted, follows: before !== undefined && isAnswer(before) };
  });
  const needs = /suspend_data$|exit$/;
  return {
    answers: batches.filter((batch) => batch.committed && isAnswer(batch)).map(({ sets }) => costOf(sets)),
    needless: others.flatMap(({ batch, counted }) => (counted && !has(batch, needs) ? [batch] : [])),
    followUps: others.filter(({ counted, follows }) => counted && follows).length,
  };
}

function splitBatches(set: string, commit: string, calls: readonly LmsCall[]): Batch[] {
  const batches: Batch[] = [];
  const sets: string[] = [];
  for (const { method, args } of calls) {
    if (method === set) sets.push(String(args[0]));
    if (method === commit) batches.push({ sets: sets.splice(0), committed: true });
  }
  return [...batches, { sets, committed: false }];
}

function costOf(sets: readonly string[]): AnswerCost {
  const rows = sets.flatMap((element) => responseOf.exec(element)?.[1] ?? []);
  const [row, ...more] = new Set(rows);
  if (row === undefined || more.length > 0) throw new Error(`${rows.length} answers share a commit`);
  return { row: Number(row), sets: sets.filter((element) => counts(element, row)) };
}

/** Not: further patterns, other rows that must be filled, and what is told when a part or the course ends. */
function counts(element: string, row: string): boolean {
  const filled = /^cmi\.interactions\.(\d+)\.(id|type)$/.exec(element)?.[1];
  if (filled !== undefined && filled !== row) return false;
  return ![
    /\.correct_responses\.[1-9]\d*\.pattern$/,
    /^cmi\.objectives\./,
    /\.score\.(raw|min|max|scaled)$/,
    /(lesson|completion|success)_status$/,
  ].some((pattern) => pattern.test(element));
}

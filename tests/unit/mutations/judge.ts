/** How a mutation ended, and whether that is good enough. */
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import type { Problem } from '../../../src/compiler/problem.ts';
import { listAnchors, options, type GoodCourse } from './good-course.ts';
import type { Mutation } from './mutate.ts';
import { firstDifference, hasOnlyLess, skeletonOf } from './skeleton.ts';

/**
 * Where the nearest problem stands: on the very line; on a line next to it (blank lines aside); where the structure
 * around it begins or ends; elsewhere, naming what the touched line says. Without a problem, the Course differs in
 * prose only, or a whole line is gone that was a block without state: what is left is a good course, too.
 */
export type Ending = 'line' | 'next' | 'structure' | 'named' | 'prose' | 'removed' | 'FAULT';

export interface Verdict {
  readonly ending: Ending;
  readonly problems: readonly Problem[];
  /** Why it is not good enough. */
  readonly fault: string;
}

/** How many lines with text lie between the two, the farther one counted. */
function stepsBetween(lines: readonly string[], one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  const between = lines.slice(low, high - 1).filter((line) => line.trim() !== '').length;
  return low === high ? 0 : between + 1;
}

/** Lines on which what stands around `line` begins and ends, by brackets, fences and indents. */
function structureAround(lines: readonly string[], line: number): number[] {
  const indentOf = (text: string): number => text.search(/\S/);
  const own = Math.max(0, indentOf(lines[line - 1] ?? ''));
  const isOuter = (text: string): boolean =>
    text.trim() !== '' && (indentOf(text) < own || /^\s*:::/.test(text));
  const above = lines.slice(0, line - 1).findLastIndex(isOuter) + 1;
  const below = lines.slice(line).findIndex(isOuter);
  return [above, ...(below < 0 ? [] : [line + below + 1])];
}

/** Ids and names in the touched lines. */
function namesIn(before: readonly string[]): string[] {
  const names = /(?<=\^)[\w-]+|[\w-]+(?=["']?[:=])|(?<=#)[\w-]+|(?<=["=/])[\w.-]+(?=["\s}.])/g;
  return before.flatMap((line) => line.match(names) ?? []);
}

function endingOf(
  { file, lines: touched, before, text }: Mutation,
  { file: at, line, message }: Problem,
): Ending {
  const lines = text.split('\n');
  if (at === file) {
    const steps = Math.min(...touched.map((own) => stepsBetween(lines, own, line)));
    if (touched.includes(line)) return 'line';
    if (steps <= 1) return 'next';
    if (touched.some((own) => structureAround(lines, own).includes(line))) return 'structure';
  }
  const words = new Set(`${message} ${at}`.match(/[\w-]+/g));
  const isNamed = (name: string): boolean => words.has(name) || message.includes(name.replaceAll('-', ' '));
  return namesIn(before).some(isNamed) ? 'named' : 'FAULT';
}

const order: readonly Ending[] = ['line', 'next', 'structure', 'named', 'FAULT'];

export function judge(good: GoodCourse, mutation: Mutation): Verdict {
  const sources = new Map(good.sources).set(mutation.file, mutation.text);
  const { course, problems } = compileCourse(sources, options);
  if (problems.length > 0) {
    const endings = problems.map((problem) => endingOf(mutation, problem));
    const ending = order.find((best) => endings.includes(best)) ?? 'FAULT';
    return { ending, problems, fault: ending === 'FAULT' ? 'no problem stands at the right line' : '' };
  }
  if (course === undefined) return { ending: 'FAULT', problems, fault: 'neither a Course nor a problem' };
  const before = skeletonOf(good.course, good.anchors);
  const after = skeletonOf(course, listAnchors(course, good.lock));
  const fault = firstDifference(before, after);
  if (fault === '') return { ending: 'prose', problems, fault };
  const isRemoved = mutation.kind === 'line' && hasOnlyLess(after, before);
  return isRemoved ? { ending: 'removed', problems, fault: '' } : { ending: 'FAULT', problems, fault };
}

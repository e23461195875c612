/** Lines of running text that were meant to be something else: the marks stand in the wrong place, or one is missing. */
import type { ChapterContext } from '../context.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { placeOf, type Excerpt } from '../source/excerpt.ts';

type MarkCode = Extract<ProblemCode, 'bad-directive' | 'bad-heading' | 'stray-braces' | 'broken-table'>;

const marks: readonly (readonly [MarkCode, RegExp])[] = [
  // Too far from the edge, or with one colon only.
  ['bad-directive', /^[ \t]*(?:::|:[a-z][a-z0-9-]*(?:\{|[ \t]*$))/gim],
  ['bad-heading', /^[ \t]*#{1,6}(?:[ \t]+\S|[^#\s].*\{#)|^[ \t]*#{2,6}[^#\s]/gm],
  ['stray-braces', /(?<!`[^`\n]*)\{(?:#[a-z]|[a-z-]+=["\w])[^{}\n]*\}[ \t]*$/gm],
  ['broken-table', /(?<![^\n]\n)^[ \t]*\|[^\n]*\|[ \t]*\n[ \t]*\|/gm],
];

export function reportMarkLines(source: Excerpt, context: ChapterContext): void {
  const told = new Set<number>();
  for (const [code, pattern] of marks) {
    for (const { 0: found, index } of source.text.matchAll(pattern)) {
      const place = placeOf(source, index + found.search(/\S/));
      const isAllowed = context.isLoose && code === 'stray-braces';
      if (!told.has(place.line) && !isAllowed) context.course.problems.add(code, place);
      told.add(place.line);
    }
  }
}

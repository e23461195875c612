/** All that `npm run check` would say of a course in memory: what the compiler finds, and what the lints find. */
import { compileCourse } from '../../../../src/compiler/compile-course.ts';
import { checkInventory } from '../../../../src/compiler/inventory/check-inventory.ts';
import { lintCourse } from '../../../../src/compiler/lints/lint-course.ts';
import type { Problem } from '../../../../src/compiler/problem.ts';
import { makeSources, options, type Files } from '../sample-course.ts';

/** @param asked `files` of the sample course that differ; `lint`, the code of a lint, asks what the lints find too */
export async function findProblems(asked: {
  readonly files: Files;
  readonly edition?: string;
  readonly lint?: string;
  readonly find?: () => readonly Problem[];
}): Promise<readonly Problem[]> {
  const { files, edition = options.edition, lint, find } = asked;
  if (find !== undefined) return find();
  const sources = makeSources(files);
  const compiled = compileCourse(sources, { ...options, edition });
  const problems = [...compiled.problems, ...checkInventory(sources)];
  if (lint === undefined) return problems;
  const linted = await lintCourse(sources, { today: '2026-11-22' });
  return [...problems, ...linted.problems, ...linted.notices.filter(({ code }) => code === lint)];
}

/** Takes the caret out of the file in which it stands, and says where that was. */
export function readCaret(files: Files, crlf = false): { files: Files; place: string } {
  let place = '';
  const read = Object.entries(files).map(([path, text]) => {
    if (typeof text !== 'string') return [path, text] as const;
    const whole = crlf ? text.replace(/\r?\n/g, '\r\n') : text;
    const index = whole.indexOf('‸');
    if (index < 0) return [path, whole] as const;
    const before = whole.slice(0, index).split(/\r?\n/);
    place = `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    return [path, whole.replace('‸', '')] as const;
  });
  return { files: Object.fromEntries<Files[string]>(read), place };
}

/** `check --fix`: mends what is safe to mend, again and again until nothing is left of it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkEditions } from '../../compiler/compile-editions.ts';
import { applyFixes } from '../../compiler/fixes/apply-fixes.ts';
import { listFixes } from '../../compiler/fixes/list-fixes.ts';
import type { Fix } from '../../compiler/problem.ts';
import { readSources } from '../../compiler/read-sources.ts';
import { excerptOf, placeAt } from '../../compiler/source/excerpt.ts';
import { textOf, type Sources } from '../../compiler/sources.ts';

/** One fix may show the next: an id that was missing is then missing in the lock. */
const mostRounds = 10;

function describe({ file, start, end, text }: Fix, before: string): string {
  const { line, column } = placeAt(excerptOf(file, before).file, start);
  const old = before.slice(start, end);
  const show = (words: string): string =>
    JSON.stringify(words.length > 40 ? `${words.slice(0, 40)}…` : words);
  if (start === 0 && end === before.length) return `${file}: written`;
  const place = `${file}:${line}:${column}: `;
  if (old === '') return `${place}wrote ${text.trim()}`;
  return text === '' ? `${place}took out ${show(old)}` : `${place}wrote ${show(text)} for ${show(old)}`;
}

/** The lines to print; none, with a line that says so, where the file is no longer what was checked. */
function mendFile(root: string, file: string, fixes: readonly Fix[], sources: Sources): string[] {
  const path = join(root, file);
  const before = textOf(sources, file) ?? '';
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (now !== before) return [`${file} was changed meanwhile and is left as it is.`];
  const { text, applied } = applyFixes(before, fixes);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return applied.map((fix) => describe(fix, before));
}

/** Mends the files below `root`; `say` is told of each place. */
export function mendCourse(root: string, edition: string | undefined, say: (line: string) => void): void {
  for (let round = 0; round < mostRounds; round += 1) {
    const sources = readSources(root);
    const fixes = [...checkEditions(sources, edition).fixes, ...listFixes(sources)];
    if (fixes.length === 0) return;
    for (const file of new Set(fixes.map((fix) => fix.file))) {
      const ofFile = fixes.filter((fix) => fix.file === file);
      mendFile(root, file, ofFile, sources).forEach(say);
    }
  }
}

/** What retext-equality finds, by those of its rules that content/language.yaml names. */
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import type { Exemptions } from './exemptions.ts';
import type { Passage } from './text/passage.ts';

interface Finding {
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly start: number;
}

/** In reading order, the longer of two at a place first. */
function listFindings({ messages }: VFile, allowed: ReadonlySet<string>): Finding[] {
  return messages
    .filter(({ ruleId }) => ruleId !== undefined && allowed.has(ruleId))
    .map(({ place, actual = '', expected = [] }) => {
      const point = place === undefined ? undefined : 'start' in place ? place.start : place;
      return { actual, expected, start: point?.offset ?? 0 };
    })
    .toSorted((one, other) => one.start - other.start || other.actual.length - one.actual.length);
}

export async function lintEquality(
  passages: readonly Passage[],
  rules: readonly string[],
  exemptions: Exemptions,
  problems: Problems,
): Promise<void> {
  const processor = unified().use(retextEnglish).use(retextEquality);
  const allowed = new Set(rules);
  for (const passage of passages) {
    const file = new VFile(passage.words.text);
    await processor.run(processor.parse(file), file);
    let last = -1;
    for (const { actual: found = '', expected, start } of listFindings(file, allowed)) {
      if (start < last) continue;
      last = start + found.length;
      if (exemptions.lets(passage, start, start + found.length)) continue;
      const preferred = (expected ?? []).slice(0, 3).map((word) => `“${word}”`);
      problems.add('unfair-word', placeOf(passage.words, start), found, preferred.join(' or '));
    }
  }
}

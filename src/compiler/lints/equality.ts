/** What retext-equality finds, by those of its rules that content/language.yaml names. */
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import type { Exemptions } from './exemptions.ts';
import type { Passage } from './text/passage.ts';

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
    for (const { ruleId, place, actual, expected } of file.messages) {
      if (ruleId === undefined || !allowed.has(ruleId) || place === undefined) continue;
      const point = 'start' in place ? place.start : place;
      const start = point.offset ?? 0;
      const found = actual ?? '';
      if (exemptions.lets(passage, start, start + found.length)) continue;
      const preferred = (expected ?? []).slice(0, 3).map((word) => `“${word}”`);
      problems.add('unfair-word', placeOf(passage.words, start), found, preferred.join(' or '));
    }
  }
}

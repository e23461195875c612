/** What retext-equality finds, by those of its rules that content/language.yaml names. */
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import type { Exemptions } from './exemptions.ts';
import type { Passage } from './text/passage.ts';

type Message = VFile['messages'][number];

interface Finding {
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly start: number;
}

/** In reading order, the longer of two at a place first. */
function listFindings(messages: readonly Message[]): Finding[] {
  return messages
    .map(({ place, actual = '', expected = [] }) => {
      const point = place === undefined ? undefined : 'start' in place ? place.start : place;
      return { actual, expected, start: point?.offset ?? 0 };
    })
    .toSorted((one, other) => one.start - other.start || other.actual.length - one.actual.length);
}

/**
 * What is found in each passage. For every paragraph the library prepares all its phrases anew, and a match lies within
 * one sentence: so it is handed the sentences of all passages as one paragraph.
 */
async function findUnfair(
  passages: readonly Passage[],
  rules: readonly string[],
): Promise<Map<Passage, Message[]>> {
  const processor = unified().use(retextEnglish).use(retextEquality);
  const allowed = new Set(rules);
  const passageOf = new Map<object, Passage>();
  const sentences = passages.flatMap((passage) =>
    processor
      .parse(passage.words.text)
      .children.flatMap((paragraph) => (paragraph.type === 'ParagraphNode' ? paragraph.children : []))
      .map((sentence) => {
        passageOf.set(sentence, passage);
        return sentence;
      }),
  );
  const file = new VFile();
  await processor.run({ type: 'RootNode', children: [{ type: 'ParagraphNode', children: sentences }] }, file);
  const found = new Map<Passage, Message[]>();
  for (const message of file.messages) {
    const passage = passageOf.get(message.ancestors?.[0] ?? message);
    if (passage === undefined || message.ruleId === undefined || !allowed.has(message.ruleId)) continue;
    found.set(passage, [...(found.get(passage) ?? []), message]);
  }
  return found;
}

export async function lintEquality(
  passages: readonly Passage[],
  rules: readonly string[],
  exemptions: Exemptions,
  problems: Problems,
): Promise<void> {
  const messages = await findUnfair(passages, rules);
  for (const passage of passages) {
    let last = -1;
    for (const { actual: found = '', expected, start } of listFindings(messages.get(passage) ?? [])) {
      if (start < last) continue;
      last = start + found.length;
      if (exemptions.lets(passage, start, start + found.length)) continue;
      const preferred = (expected ?? []).slice(0, 3).map((word) => `“${word}”`);
      problems.add('unfair-word', placeOf(passage.words, start), found, preferred.join(' or '));
    }
  }
}

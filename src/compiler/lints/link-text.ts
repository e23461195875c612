/** What a link says of the place that it leads to. */
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import type { Passage, Span } from './text/passage.ts';

/** Texts that say nothing where they stand in a list of links. */
const vague = new Set(
  [
    'here|click here|click|this|this link|this page|this site|this website|link|the link|see here|right here|tap here',
    'read more|more|learn more|find out more|see more|more information|more info|details|continue|website|page|go|visit',
  ].flatMap((line) => line.split('|')),
);

const address = /^(?:https?:\/\/|www\.|mailto:)\S+$/i;

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;!?…“”"()→»>]+|[\s.,:;!?…“”"()→»>]+$/g, '')
    .toLowerCase();
}

function linksOf({ spans }: Passage): Span[] {
  return spans.filter(({ kind }) => kind === 'link');
}

/** Passages of one chapter: the same words there lead to one place. */
export function lintLinkTexts(passages: readonly Passage[], problems: Problems): void {
  const targets = new Map<string, string>();
  for (const passage of passages) {
    for (const { start, end, source, href = '' } of linksOf(passage)) {
      const written = passage.words.text.slice(start, end).trim();
      const words = tidy(written);
      const isBare = source.text.startsWith('<') || !source.text.startsWith('[') || address.test(written);
      // A note may give an address as it stands on paper; an e-mail address says what it is.
      const isTold = passage.kind === 'note' || /^(?:mailto|tel):/i.test(href);
      if (isBare) {
        if (!isTold) problems.add('bare-link', placeOf(source), href);
      } else if (vague.has(words)) {
        problems.add('vague-link', placeOf(source), written);
      } else if (words !== '') {
        const other = targets.get(words) ?? href;
        if (other !== href) problems.add('same-link-text', placeOf(source), written, other);
        targets.set(words, other);
      }
    }
  }
}

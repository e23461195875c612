/** What a chapter lets the learner tick or write for themselves, found in its tokens. */
import type { Token, Tokens } from 'marked';
import type { KeepKind } from '../../model/kept.ts';
import { splitAttributes, type Attributes } from '../markdown/attributes.ts';
import { directiveName, isDirective, type DirectiveToken } from '../markdown/directive-token.ts';
import { excerptOf } from '../source/excerpt.ts';

/** With the words that the learner reads beside it. */
type FoundKeep = [id: string, kind: KeepKind, words: string];

const attributesOf = (text: string): Attributes | undefined =>
  splitAttributes(excerptOf('', text))?.attributes;

/** The words of a box with their braces: what the block renders beside it. */
function boxText({ tokens }: Tokens.ListItem): string {
  const first = tokens.find(({ type }) => type !== 'checkbox');
  return first?.type === 'text' || first?.type === 'paragraph' ? String(first['text']) : '';
}

function ownKeeps({ opener, body, tokens }: DirectiveToken): FoundKeep[] {
  const name = directiveName(excerptOf('', opener));
  if (name === 'checklist') {
    const lists = tokens.filter((inner): inner is Tokens.List => inner.type === 'list');
    const boxes = lists.flatMap(({ items }) => items);
    return boxes.flatMap((box): FoundKeep[] => {
      const { text, attributes } = splitAttributes(excerptOf('', boxText(box))) ?? {};
      return text === undefined || attributes?.id === undefined
        ? []
        : [[attributes.id.value, 'tick', text.text]];
    });
  }
  const { id, values } = attributesOf(opener.trim()) ?? {};
  if (name !== 'reflection' || id === undefined) return [];
  return [[id.value, values?.get('keep')?.value === 'record' ? 'record' : 'device', body]];
}

export function listKeeps(tokens: readonly Token[]): FoundKeep[] {
  return tokens.flatMap((token: Tokens.Generic) => [
    ...(isDirective(token) ? ownKeeps(token) : []),
    ...listKeeps(token.tokens ?? []),
    ...listKeeps(token.type === 'list' ? (token as Tokens.List).items : []),
  ]);
}

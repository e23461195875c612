/** Blocks made of items: each heading of the first heading's level starts one. */
import type { Token, Tokens } from 'marked';
import type { PlacedToken } from '../markdown/place-tokens.ts';

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading';
}

/** The headings that start an item; one that stands higher than the first is taken for an item too. */
export function itemHeadings(tokens: readonly Token[]): Tokens.Heading[] {
  const headings = tokens.filter(isHeading);
  const depth = headings[0]?.depth ?? 0;
  return headings.filter((heading) => heading.depth <= depth);
}

export interface Item {
  readonly heading: Tokens.Heading;
  readonly place: PlacedToken;
  readonly content: readonly PlacedToken[];
}

export function splitItems(tokens: readonly PlacedToken[]): { before: PlacedToken[]; items: Item[] } {
  const starts = new Set<Token>(itemHeadings(tokens.map(({ token }) => token)));
  const before: PlacedToken[] = [];
  const items: (Item & { content: PlacedToken[] })[] = [];
  for (const placed of tokens) {
    const current = items.at(-1);
    if (isHeading(placed.token) && starts.has(placed.token)) {
      items.push({ heading: placed.token, place: placed, content: [] });
    } else if (current !== undefined) {
      current.content.push(placed);
    } else if (placed.token.type !== 'space' && placed.token.type !== 'def') {
      before.push(placed);
    }
  }
  return { before, items };
}

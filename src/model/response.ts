/** What a learner answers, the same for every standard: in lock numbers, never in positions. */

/** What a learner says of a task by one factor; empty where they have not said. */
export type Judgement = '' | 'yes' | 'no' | 'maybe';

export type Response =
  /** Ascending, once each. */
  | { readonly kind: 'choice'; readonly chosen: readonly number[] }
  /** By source, ascending, each source once. */
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [source: number, target: number])[] }
  /** As the learner put them, once each. */
  | { readonly kind: 'order'; readonly sequence: readonly number[] }
  /** As `limitText` leaves it. */
  | { readonly kind: 'text'; readonly text: string }
  /** By task, ascending, each task once; one judgement for each of the factors a to h. */
  | { readonly kind: 'judgements'; readonly tasks: readonly (readonly [number, readonly Judgement[]])[] };

/** Whether the LMS is told, in a row of its own; judgements are for the learner alone. */
export const hasRow = ({ kind }: Response): boolean => kind !== 'judgements';

/** Factors (a) to (g) and the answer (h). */
export const factorCount = 8;

/** Bits that a text may take in saved state: 60 plain characters, or 28 others. */
export const mostTextBits = 480;

/** Bits of one UTF-16 code unit in saved state: a flag, and 7 or 16 for the unit. */
export const unitBits = (unit: number): number => (unit < 0x80 ? 8 : 17);

/** Composed, without spaces at the ends or more than one in between, and cut to what saved state has room for. */
export function limitText(text: string): string {
  let kept = '';
  let left = mostTextBits;
  for (const character of text.normalize('NFC').trim().replace(/\s+/gu, ' ')) {
    for (let at = 0; at < character.length; at++) left -= unitBits(character.charCodeAt(at));
    if (left < 0) break;
    kept += character;
  }
  return kept.trim();
}

/** The response in the one form that is kept, however the learner came to it. */
export function settleResponse(response: Response): Response {
  switch (response.kind) {
    case 'choice':
      return { kind: 'choice', chosen: [...new Set(response.chosen)].sort((a, b) => a - b) };
    case 'pairs':
      return { kind: 'pairs', pairs: [...new Map(response.pairs)].sort(([a], [b]) => a - b) };
    case 'order':
      return { kind: 'order', sequence: [...new Set(response.sequence)] };
    case 'text':
      return { kind: 'text', text: limitText(response.text) };
    case 'judgements':
      return { kind: 'judgements', tasks: settleTasks(response.tasks) };
  }
}

function settleTasks(
  tasks: readonly (readonly [number, readonly Judgement[]])[],
): (readonly [number, readonly Judgement[]])[] {
  const places = Array.from({ length: factorCount }, (_, place) => place);
  return [...new Map(tasks)]
    .map(([task, given]) => [task, places.map((place) => given[place] ?? '')] as const)
    .sort(([a], [b]) => a - b);
}

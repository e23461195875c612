/**
 * Short, deterministic hashes. They run in the browser too, where nothing may require https, so no `crypto.subtle`.
 */

/** FNV-1a over UTF-16 code units, low byte first; 32 bits. Source: Fowler, Noll and Vo, draft-eastlake-fnv. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

/** Folds 32 bits to 16, as the authors of FNV advise for sizes below 32. */
export function hash16(text: string): number {
  const hash = hash32(text);
  return (hash >>> 16) ^ (hash & 0xffff);
}

export interface FingerprintedQuestion {
  readonly type: string;
  readonly options: readonly {
    readonly id: string;
    readonly right?: boolean | undefined;
    readonly target?: string;
  }[];
  readonly targets?: readonly { readonly id: string }[];
  readonly accepted?: readonly string[];
  readonly caseMatters?: boolean;
  readonly revision?: number | undefined;
}

/**
 * 16 bits that change when earlier answers no longer fit the question: its type, the ids of its options and targets,
 * what is right, and the author's `revision` (1 where none is given). Wording and the order of options leave it.
 */
export function fingerprintQuestion(question: FingerprintedQuestion): number {
  const { type, options, targets = [], accepted = [], caseMatters = false, revision = 1 } = question;
  const lines = [
    ...options.map(({ id, right, target = '' }) => `${id}${right ? '=right' : ''}${target && `>${target}`}`),
    ...targets.map(({ id }) => `#${id}`),
    ...accepted.map((spelling) => `"${spelling}"`),
    ...(caseMatters ? ['case matters'] : []),
  ];
  return hash16([type, revision, ...lines.toSorted()].join('\n'));
}

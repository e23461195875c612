/** What the strict models of the standards are made of. Nothing here or beside it imports more than its neighbours. */

/** `type`: of the interaction that the element belongs to, empty elsewhere. */
export type Takes = (value: string, type: string) => boolean;

export interface Rule {
  readonly access: 'read' | 'write' | 'both';
  readonly takes?: Takes;
  /** Asked of values of the right type. */
  readonly inRange?: (value: number) => boolean;
  /** No two entries of its list may have the same value; `fixed` may not be changed either. */
  readonly unique?: 'in-list' | 'fixed';
  /** Whether the type of the interaction must be known first. */
  readonly needsType?: boolean;
}

export interface Methods {
  readonly initialize: string;
  readonly finish: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
}

/** Error codes by what is wrong. */
export interface Codes {
  readonly startedTwice: string;
  readonly startedAfterEnd: string;
  /** Calls before the session and after it. */
  readonly before: Readonly<Record<Exclude<keyof Methods, 'initialize'>, string>>;
  readonly after: Readonly<Record<Exclude<keyof Methods, 'initialize'>, string>>;
  readonly argument: string;
  readonly unknown: string;
  readonly noChildren: string;
  readonly noCount: string;
  readonly readOnly: string;
  readonly writeOnly: string;
  readonly keyword: string;
  readonly type: string;
  readonly range: string;
  /** Writing to an entry that would leave a gap, or that the list has no room for. */
  readonly gap: string;
  /** Reading an entry that is not there. */
  readonly beyond: string;
  /** Before the `id` or the `type` that it depends on. */
  readonly early: string;
  readonly notUnique: string;
  /** Reading what holds no value yet; empty where that is no error. */
  readonly noValue: string;
}

export interface Standard {
  readonly methods: Methods;
  readonly codes: Codes;
  /** `n` stands for an index. */
  readonly elements: Readonly<Record<string, Rule>>;
  /** What an LMS holds of a learner who comes for the first time. */
  readonly initial: Readonly<Record<string, string>>;
  /** Most entries of a list, which is named without its last index. */
  readonly mostEntries: (list: string, type: string) => number;
  /** Two values with the same key are the same entry. */
  readonly keyOf: (value: string, type: string) => string;
}

export interface Judgement {
  /** Error code of the standard, '0' where all is well. */
  readonly code: string;
  readonly why: string;
}

export const fine: Judgement = { code: '0', why: '' };

export const read: Rule = { access: 'read' };

export function both(takes: Takes, more: Omit<Rule, 'access' | 'takes'> = {}): Rule {
  return { access: 'both', takes, ...more };
}

export function write(takes: Takes, more: Omit<Rule, 'access' | 'takes'> = {}): Rule {
  return { access: 'write', takes, ...more };
}

/** The element with `n` for each index. */
export function generalName(element: string): string {
  return element.replace(/\.(0|[1-9]\d*)(?=\.|$)/g, '.n');
}

/** The lists that an element stands in, outermost first, each with its place there. */
export function listsOf(element: string): { readonly list: string; readonly index: number }[] {
  const parts = element.split('.');
  return parts.flatMap((part, at) =>
    /^(0|[1-9]\d*)$/.test(part) ? [{ list: parts.slice(0, at).join('.'), index: Number(part) }] : [],
  );
}

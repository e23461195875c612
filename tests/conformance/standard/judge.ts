/** Holds the calls of one session against a standard, each by what came before it. */
import { fine, generalName, listsOf, type Judgement, type Rule, type Standard } from './standard.ts';

type State = 'new' | 'running' | 'finished';

export class Judge {
  readonly #standard: Standard;
  readonly #values = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  /** Entries that the LMS said it has, of which no more is known. */
  readonly #inherited = new Map<string, number>();
  #state: State = 'new';

  /** `seed`: what an earlier session left; what content may not read counts as forgotten. */
  constructor(standard: Standard, seed: Readonly<Record<string, string>> = {}) {
    this.#standard = standard;
    for (const [element, value] of Object.entries(seed)) this.noteHeld(element, value);
  }

  judge(method: string, args: readonly unknown[]): Judgement {
    const { methods, codes } = this.#standard;
    const state = this.#judgeState(method);
    if (state !== '') return { code: state, why: `the session is ${this.#state}` };
    if (method === methods.get && args.length === 1) return this.#judgeGet(String(args[0]));
    if (method === methods.set && args.length === 2) return this.#judgeSet(String(args[0]), args[1]);
    const empty = ![methods.get, methods.set].includes(method) && args.length === 1 && args[0] === '';
    return empty ? fine : { code: codes.argument, why: 'the wrong arguments' };
  }

  /** Takes note of a call that was accepted. */
  accept(method: string, args: readonly unknown[]): void {
    const { methods } = this.#standard;
    if (method === methods.initialize) this.#state = 'running';
    if (method === methods.finish) this.#state = 'finished';
    if (method === methods.set) this.#note(String(args[0]), String(args[1]));
  }

  /** Takes note of what the LMS holds. */
  noteHeld(element: string, value: string): void {
    if (element.endsWith('._count') && /^\d+$/.test(value)) {
      const list = element.slice(0, -'._count'.length);
      this.#counts.set(list, Math.max(this.countOf(list), Number(value)));
      this.#inherited.set(list, Math.max(this.#inherited.get(list) ?? 0, Number(value)));
    } else if (this.#ruleOf(element)?.access !== 'write') this.#note(element, value);
  }

  countOf(list: string): number {
    return this.#counts.get(list) ?? 0;
  }

  #note(element: string, value: string): void {
    this.#values.set(element, value);
    for (const { list, index } of listsOf(element))
      this.#counts.set(list, Math.max(this.countOf(list), index + 1));
  }

  #ruleOf(element: string): Rule | undefined {
    return this.#standard.elements[generalName(element)];
  }

  #judgeState(method: string): string {
    const { methods, codes } = this.#standard;
    const state = this.#state;
    if (method === methods.initialize)
      return { new: '', running: codes.startedTwice, finished: codes.startedAfterEnd }[state];
    if (state === 'running') return '';
    const kind = (['finish', 'get', 'set', 'commit'] as const).find((name) => methods[name] === method);
    return kind ? codes[state === 'new' ? 'before' : 'after'][kind] : codes.unknown;
  }

  #judgeGet(element: string): Judgement {
    const { codes, elements } = this.#standard;
    const rule = this.#ruleOf(element);
    if (!rule) {
      const [, parent = '', keyword] = /^(.+)\.(_children|_count)$/.exec(element) ?? [];
      const known = generalName(parent) in elements;
      if (known && keyword === '_children') return { code: codes.noChildren, why: 'it has no children' };
      if (known && keyword === '_count') return { code: codes.noCount, why: 'it is no list' };
      return { code: codes.unknown, why: 'no such element' };
    }
    if (rule.access === 'write') return { code: codes.writeOnly, why: 'write only' };
    const missing = listsOf(element).find(({ list, index }) => index >= this.countOf(list));
    return missing ? { code: codes.beyond, why: `there are ${this.countOf(missing.list)}` } : fine;
  }

  #judgeSet(element: string, value: unknown): Judgement {
    const { codes } = this.#standard;
    const rule = this.#ruleOf(element);
    if (/\._(children|count)$/.test(element) && (rule || codes.keyword !== codes.readOnly))
      return { code: codes.keyword, why: 'a keyword' };
    if (!rule) return { code: codes.unknown, why: 'no such element' };
    if (rule.access === 'read') return { code: codes.readOnly, why: 'read only' };
    if (typeof value !== 'string') return { code: codes.type, why: `a ${typeof value}, not a string` };
    const order = this.#judgeOrder(element, rule);
    if (order.code !== '0') return order;
    if (!rule.takes?.(value, this.#typeOf(element))) return { code: codes.type, why: 'not of the type' };
    if (rule.inRange?.(Number(value)) === false) return { code: codes.range, why: 'out of range' };
    return this.#judgeUnique(element, value, rule);
  }

  #judgeOrder(element: string, rule: Rule): Judgement {
    const { codes, elements, mostEntries } = this.#standard;
    for (const { list, index } of listsOf(element)) {
      const count = this.countOf(list);
      const grows = elements[`${generalName(list)}.n.id`]?.access !== 'read';
      if (index > count || (index === count && !grows))
        return { code: codes.gap, why: `a gap: there are ${count}` };
      const most = mostEntries(list, this.#typeOf(element));
      if (index >= most) return { code: codes.gap, why: `there is room for ${most}` };
    }
    for (const name of rule.needsType ? ['id', 'type'] : ['id'])
      if (!this.#hasSibling(element, name)) return { code: codes.early, why: `before its ${name}` };
    return fine;
  }

  /** Whether the entry of the outermost list, in which the element stands, has its `id` or `type`. */
  #hasSibling(element: string, name: string): boolean {
    const [outer] = listsOf(element);
    if (!outer) return true;
    const sibling = `${outer.list}.${outer.index}.${name}`;
    const rule = this.#ruleOf(sibling);
    if (!rule || rule.access === 'read' || sibling === element || this.#values.has(sibling)) return true;
    return rule.access === 'both' && outer.index < (this.#inherited.get(outer.list) ?? 0);
  }

  #typeOf(element: string): string {
    const [outer] = listsOf(element);
    return (outer && this.#values.get(`${outer.list}.${outer.index}.type`)) ?? '';
  }

  #judgeUnique(element: string, value: string, { unique }: Rule): Judgement {
    const place = listsOf(element).at(-1);
    if (!unique || !place) return fine;
    const { codes, keyOf } = this.#standard;
    const type = this.#typeOf(element);
    const key = keyOf(value, type);
    const held = this.#values.get(element);
    if (unique === 'fixed' && held !== undefined && held !== value)
      return { code: codes.notUnique, why: `it is ${held}` };
    const last = element.split('.').at(-1) ?? '';
    for (let index = 0; index < this.countOf(place.list); index += 1) {
      const other = this.#values.get(`${place.list}.${index}.${last}`);
      if (index !== place.index && other !== undefined && keyOf(other, type) === key)
        return { code: codes.notUnique, why: `entry ${index} is the same` };
    }
    return fine;
  }
}

/** An LMS that holds content to the letter of a standard, alone or in front of a real API; each standard has its own. */
import { Judge } from './standard/judge.ts';
import type { Methods, Standard } from './standard/standard.ts';

export interface LmsCall {
  readonly method: string;
  readonly args: readonly unknown[];
  readonly result: unknown;
  /** The error code after it. */
  readonly error: string;
}

export interface Fault {
  readonly call: string;
  readonly code: string;
  readonly why: string;
}

export interface Recorder<Api> {
  readonly api: Api;
  /** In the order made, questions about errors left out. */
  readonly calls: readonly LmsCall[];
  /** What the standard or the API behind objected to; a clean run leaves it empty. */
  readonly errors: readonly Fault[];
}

interface StrictLms {
  readonly calls: readonly LmsCall[];
  readonly errors: readonly Fault[];
  /** What the LMS holds now, written ones included. */
  readonly data: Map<string, string>;
  readonly call: (method: keyof Methods, args: readonly unknown[]) => string;
  readonly lastError: () => string;
}

/** `seed`: elements as an earlier session left them. */
export function makeStrictLms(standard: Standard, seed: Readonly<Record<string, string>>): StrictLms {
  const held = { ...standard.initial, ...seed };
  const data = new Map(Object.entries(held));
  const judge = new Judge(standard, held);
  const calls: LmsCall[] = [];
  const errors: Fault[] = [];
  let error = '0';

  function act(kind: keyof Methods, [element, value]: readonly unknown[]): string {
    if (kind === 'get') return data.get(String(element)) ?? '';
    if (kind !== 'set') return 'true';
    data.set(String(element), String(value));
    for (const list of ['cmi.interactions', 'cmi.objectives'])
      data.set(`${list}._count`, String(judge.countOf(list)));
    return 'true';
  }

  function call(kind: keyof Methods, args: readonly unknown[]): string {
    const method = standard.methods[kind];
    const empty = kind === 'get' && !data.has(String(args[0]));
    let { code, why } = judge.judge(method, args);
    const accepted = code === '0';
    if (accepted && empty && standard.codes.noValue !== '')
      [code, why] = [standard.codes.noValue, 'no value yet'];
    if (accepted) judge.accept(method, args);
    if (code !== '0') errors.push({ call: spellCall({ method, args }), code, why });
    const result = accepted ? act(kind, args) : kind === 'get' ? '' : 'false';
    error = code;
    calls.push({ method, args, result, error });
    return result;
  }

  return { data, calls, errors, call, lastError: () => error };
}

/**
 * Passes every call on to a real API and holds it against the standard besides.
 *
 * An error is whatever the standard forbids, whatever the API refuses, and every error code it sets.
 */
export function wrapApi<Api extends object>(standard: Standard, real: Api): Recorder<Api> {
  const target = real as unknown as Record<string, (...args: unknown[]) => unknown>;
  const { methods } = standard;
  const prefix = methods.initialize.replace('Initialize', '');
  const judge = new Judge(standard);
  const calls: LmsCall[] = [];
  const errors: Fault[] = [];

  function forward(method: string, args: readonly unknown[]): unknown {
    const { code, why } = judge.judge(method, args);
    const result = target[method]?.(...args);
    const error = String(target[`${prefix}GetLastError`]?.());
    calls.push({ method, args, result, error });
    const refused = method !== methods.get && String(result) !== 'true';
    const call = spellCall({ method, args });
    if (code !== '0') errors.push({ call, code, why });
    else if (refused || error !== '0') errors.push({ call, code: error, why: String(result) });
    if (!refused) judge.accept(method, args);
    if (method === methods.initialize)
      for (const element of ['cmi.interactions._count', 'cmi.objectives._count'])
        judge.noteHeld(element, String(target[methods.get]?.(element)));
    return result;
  }

  const judged = new Set<string>(Object.values(methods));
  const api = new Proxy(real, {
    get(object, name) {
      const method = String(name);
      if (judged.has(method)) return (...args: unknown[]) => forward(method, args);
      const value: unknown = Reflect.get(object, name, object);
      return typeof value === 'function' ? (value.bind(object) as unknown) : value;
    },
  });
  return { api, calls, errors };
}

export function spellCall({ method, args }: Pick<LmsCall, 'method' | 'args'>): string {
  return `${method}(${args.map((value) => JSON.stringify(value)).join(', ')})`;
}

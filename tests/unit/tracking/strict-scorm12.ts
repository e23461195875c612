/**
 * A SCORM 1.2 API that holds content to the letter of the standard, alone or in front of a real one.
 *
 * Imports nothing but scorm12-standard.ts, so that the two can be bundled into a page.
 */
import { judgeGet, judgeSet, rowAndField, type Judgement } from './scorm12-standard.ts';

export interface Scorm12Call {
  readonly method: string;
  readonly args: readonly unknown[];
  readonly result: unknown;
}

export interface Scorm12Error {
  readonly call: string;
  readonly code: string;
  readonly why: string;
}

export interface StrictScorm12 {
  LMSInitialize(nothing: string): string;
  LMSFinish(nothing: string): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(nothing: string): string;
  LMSGetLastError(): string;
  LMSGetErrorString(code: string): string;
  LMSGetDiagnostic(code: string): string;
}

export interface Recorder<Api = StrictScorm12> {
  readonly api: Api;
  /** In the order made, questions about errors left out. */
  readonly calls: readonly Scorm12Call[];
  /** What the standard or the API behind objected to; a clean run leaves it empty. */
  readonly errors: readonly Scorm12Error[];
}

const fine: Judgement = { code: '0', why: '' };

/** Judges each call by what came before it. */
class Judge {
  state: 'new' | 'running' | 'finished' = 'new';
  count = 0;
  readonly #rows = new Map<number, Set<string>>();

  judge(method: string, args: readonly unknown[]): Judgement {
    const [element, value] = args;
    if (method === 'LMSInitialize') return this.#judgeState('new', '101') ?? judgeEmpty(args);
    const state = this.#judgeState('running', '301');
    if (state) return state;
    if (method === 'LMSGetValue') return args.length === 1 ? judgeGet(String(element)) : judgeEmpty(args);
    if (method !== 'LMSSetValue') return judgeEmpty(args);
    return judgeSet(String(element), value, this.count, this.#rows);
  }

  /** Takes note of a call that was accepted. */
  accept(method: string, args: readonly unknown[]): void {
    if (method === 'LMSInitialize') this.state = 'running';
    if (method === 'LMSFinish') this.state = 'finished';
    const place = method === 'LMSSetValue' ? rowAndField(String(args[0])) : undefined;
    if (!place) return;
    this.count = Math.max(this.count, place.row + 1);
    this.#rows.set(place.row, (this.#rows.get(place.row) ?? new Set()).add(place.field));
  }

  #judgeState(wanted: Judge['state'], code: string): Judgement | undefined {
    return this.state === wanted ? undefined : { code, why: `the session is ${this.state}` };
  }
}

function judgeEmpty(args: readonly unknown[]): Judgement {
  return args.length === 1 && args[0] === '' ? fine : { code: '201', why: 'the one argument must be ""' };
}

const defaults: Readonly<Record<string, string>> = {
  'cmi.core._children':
    'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
  'cmi.core.student_id': 'ann',
  'cmi.core.student_name': 'Adams, Ann',
  'cmi.core.credit': 'credit',
  'cmi.core.lesson_status': 'not attempted',
  'cmi.core.entry': 'ab-initio',
  'cmi.core.lesson_mode': 'normal',
  'cmi.core.score._children': 'raw,min,max',
  'cmi.core.total_time': '0000:00:00.00',
  'cmi.interactions._children':
    'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
  'cmi.interactions._count': '0',
};

/** `seed`: elements as an earlier session left them. `data` is what the LMS holds now, written ones included. */
export function createStrictScorm12(seed: Readonly<Record<string, string>> = {}): Recorder & {
  readonly data: Map<string, string>;
} {
  const data = new Map(Object.entries({ ...defaults, ...seed }));
  const judge = new Judge();
  judge.count = Number(data.get('cmi.interactions._count'));
  const calls: Scorm12Call[] = [];
  const errors: Scorm12Error[] = [];
  let lastError = '0';

  function run(method: string, args: readonly unknown[], act: () => string): string {
    const { code, why } = judge.judge(method, args);
    lastError = code;
    if (code === '0') judge.accept(method, args);
    else errors.push({ call: spell(method, args), code, why });
    const result = code === '0' ? act() : method === 'LMSGetValue' ? '' : 'false';
    calls.push({ method, args, result });
    return result;
  }

  const succeed = (): string => 'true';
  return {
    data,
    calls,
    errors,
    api: {
      LMSInitialize: (...args) => run('LMSInitialize', args, succeed),
      LMSFinish: (...args) => run('LMSFinish', args, succeed),
      LMSCommit: (...args) => run('LMSCommit', args, succeed),
      LMSGetValue: (...args) => run('LMSGetValue', args, () => data.get(args[0]) ?? ''),
      LMSSetValue: (...args) =>
        run('LMSSetValue', args, () => {
          data.set(...args);
          data.set('cmi.interactions._count', String(judge.count));
          return 'true';
        }),
      LMSGetLastError: () => lastError,
      LMSGetErrorString: (code) => `error ${code}`,
      LMSGetDiagnostic: () => '',
    },
  };
}

/**
 * Passes every call on to a real API and holds it against the standard's limits besides.
 *
 * An error is whatever the standard forbids, whatever the API refuses, and every error code it sets.
 */
export function wrapStrict<Api extends object>(real: Api): Recorder<Api> {
  const target = real as unknown as Record<string, (...args: unknown[]) => unknown>;
  const judge = new Judge();
  const calls: Scorm12Call[] = [];
  const errors: Scorm12Error[] = [];

  function forward(method: string, args: readonly unknown[]): unknown {
    const { code, why } = judge.judge(method, args);
    const result = target[method]?.(...args);
    calls.push({ method, args, result });
    const given = String(target.LMSGetLastError?.());
    const refused = method !== 'LMSGetValue' && String(result) !== 'true';
    if (code !== '0') errors.push({ call: spell(method, args), code, why });
    else if (refused || given !== '0')
      errors.push({ call: spell(method, args), code: given, why: String(result) });
    if (!refused) judge.accept(method, args);
    if (method === 'LMSInitialize')
      judge.count = Number(target.LMSGetValue?.('cmi.interactions._count')) || 0;
    return result;
  }

  const judged = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'];
  const api = new Proxy(real, {
    get(object, name) {
      const method = String(name);
      if (judged.includes(method)) return (...args: unknown[]) => forward(method, args);
      const value: unknown = Reflect.get(object, name, object);
      return typeof value === 'function' ? (value.bind(object) as unknown) : value;
    },
  });
  return { api, calls, errors };
}

function spell(method: string, args: readonly unknown[]): string {
  return `${method}(${args.map((value) => JSON.stringify(value)).join(', ')})`;
}

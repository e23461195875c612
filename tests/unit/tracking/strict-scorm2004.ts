/** A SCORM 2004 API that holds content to the letter of the standard, alone or in front of a real one. */
import { rowAndField, type Judgement } from './scorm12-standard.ts';
import { judgeGet2004, judgeSet2004 } from './scorm2004-standard.ts';
import type { Recorder, Scorm12Call, Scorm12Error } from './strict-scorm12.ts';

export interface StrictScorm2004 {
  Initialize(nothing: string): string;
  Terminate(nothing: string): string;
  GetValue(element: string): string;
  SetValue(element: string, value: string): string;
  Commit(nothing: string): string;
  GetLastError(): string;
  GetErrorString(code: string): string;
  GetDiagnostic(code: string): string;
}

/** Codes for a call before the session, and after it. */
const outside: Readonly<Record<string, readonly [before: string, after: string]>> = {
  Terminate: ['112', '113'],
  GetValue: ['122', '123'],
  SetValue: ['132', '133'],
  Commit: ['142', '143'],
};

/** Judges each call by what came before it. */
class Judge {
  state: 'new' | 'running' | 'finished' = 'new';
  count = 0;
  readonly #rows = new Map<number, Set<string>>();

  /** `has`: whether the element asked for holds a value. */
  judge(method: string, args: readonly unknown[], has: boolean): Judgement {
    const [element, value] = args;
    const state = this.#judgeState(method);
    if (state) return { code: state, why: `the session is ${this.state}` };
    if (method === 'GetValue' && args.length === 1) return judgeGet2004(String(element), this.count, has);
    if (method === 'SetValue') return judgeSet2004(String(element), value, this.count, this.#rows);
    const empty = args.length === 1 && args[0] === '';
    return empty ? { code: '0', why: '' } : { code: '201', why: 'the one argument must be ""' };
  }

  /** Takes note of a call that was accepted. */
  accept(method: string, args: readonly unknown[]): void {
    if (method === 'Initialize') this.state = 'running';
    if (method === 'Terminate') this.state = 'finished';
    if (method === 'SetValue') this.noteField(String(args[0]));
  }

  noteField(element: string): void {
    const place = rowAndField(element);
    if (!place) return;
    this.count = Math.max(this.count, place.row + 1);
    this.#rows.set(place.row, (this.#rows.get(place.row) ?? new Set()).add(place.field));
  }

  #judgeState(method: string): string | undefined {
    if (method === 'Initialize') return { new: undefined, running: '103', finished: '104' }[this.state];
    if (this.state === 'running') return undefined;
    return outside[method]?.[this.state === 'new' ? 0 : 1];
  }
}

const defaults: Readonly<Record<string, string>> = {
  'cmi._version': '1.0',
  'cmi.completion_status': 'unknown',
  'cmi.credit': 'credit',
  'cmi.entry': 'ab-initio',
  'cmi.learner_id': 'ann',
  'cmi.learner_name': 'Adams, Ann',
  'cmi.mode': 'normal',
  'cmi.success_status': 'unknown',
  'cmi.total_time': 'PT0S',
  'cmi.score._children': 'scaled,raw,min,max',
  'cmi.interactions._children':
    'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
  'cmi.interactions._count': '0',
};

/** `seed`: elements as an earlier session left them. `data` is what the LMS holds now, written ones included. */
export function createStrictScorm2004(
  seed: Readonly<Record<string, string>> = {},
): Recorder<StrictScorm2004> & {
  readonly data: Map<string, string>;
} {
  const data = new Map(Object.entries({ ...defaults, ...seed }));
  const judge = new Judge();
  for (const element of data.keys()) judge.noteField(element);
  judge.count = Number(data.get('cmi.interactions._count'));
  const calls: Scorm12Call[] = [];
  const errors: Scorm12Error[] = [];
  let lastError = '0';

  function run(method: string, args: readonly unknown[], act: () => string): string {
    const { code, why } = judge.judge(method, args, data.has(String(args[0])));
    lastError = code;
    if (code === '0') judge.accept(method, args);
    else errors.push({ call: spell(method, args), code, why });
    const result = code === '0' ? act() : method === 'GetValue' ? '' : 'false';
    calls.push({ method, args, result });
    return result;
  }

  const succeed = (): string => 'true';
  return {
    data,
    calls,
    errors,
    api: {
      Initialize: (...args) => run('Initialize', args, succeed),
      Terminate: (...args) => run('Terminate', args, succeed),
      Commit: (...args) => run('Commit', args, succeed),
      GetValue: (...args) => run('GetValue', args, () => data.get(args[0]) ?? ''),
      SetValue: (...args) =>
        run('SetValue', args, () => {
          data.set(...args);
          data.set('cmi.interactions._count', String(judge.count));
          return 'true';
        }),
      GetLastError: () => lastError,
      GetErrorString: (code) => `error ${code}`,
      GetDiagnostic: () => '',
    },
  };
}

/**
 * Passes every call on to a real API and holds it against the standard besides.
 *
 * An error is whatever the standard forbids, whatever the API refuses, and every error code it sets.
 */
export function wrapStrict2004(real: StrictScorm2004): Recorder<StrictScorm2004> {
  const judge = new Judge();
  const calls: Scorm12Call[] = [];
  const errors: Scorm12Error[] = [];

  function forward(method: string, args: readonly unknown[], call: () => string): string {
    const { code, why } = judge.judge(method, args, true);
    const result = call();
    calls.push({ method, args, result });
    const given = real.GetLastError();
    const refused = method !== 'GetValue' && result !== 'true';
    if (code !== '0') errors.push({ call: spell(method, args), code, why });
    else if (refused || given !== '0') errors.push({ call: spell(method, args), code: given, why: result });
    if (!refused) judge.accept(method, args);
    return result;
  }

  const api: StrictScorm2004 = {
    Initialize: (nothing) => forward('Initialize', [nothing], () => real.Initialize(nothing)),
    Terminate: (nothing) => forward('Terminate', [nothing], () => real.Terminate(nothing)),
    Commit: (nothing) => forward('Commit', [nothing], () => real.Commit(nothing)),
    GetValue: (element) => forward('GetValue', [element], () => real.GetValue(element)),
    SetValue: (element, value) => forward('SetValue', [element, value], () => real.SetValue(element, value)),
    GetLastError: () => real.GetLastError(),
    GetErrorString: (code) => real.GetErrorString(code),
    GetDiagnostic: (code) => real.GetDiagnostic(code),
  };
  return { api, calls, errors };
}

function spell(method: string, args: readonly unknown[]): string {
  return `${method}(${args.map((value) => JSON.stringify(value)).join(', ')})`;
}

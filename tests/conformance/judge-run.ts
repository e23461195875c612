/** Judges a full recorded run: every call against the standard, and what the standard leaves open but this course keeps. */
import { judgeSession } from './session-rules.ts';
import { Judge } from './standard/judge.ts';
import type { Standard } from './standard/standard.ts';
import { spellCall, type Fault, type LmsCall } from './strict-lms.ts';

/** `place`: which call, from 0. */
export interface RunFault extends Fault {
  readonly place: number;
}

/**
 * Everything wrong with one session, from the first call to the last.
 *
 * Asking for what was never set is no fault the first time: the standard has no other way to find out.
 *
 * @param seed what the LMS held before
 */
export function judgeRun(
  standard: Standard,
  calls: readonly LmsCall[],
  seed: Readonly<Record<string, string>> = {},
): RunFault[] {
  const judge = new Judge(standard, { ...standard.initial, ...seed });
  const seen = new Set<string>();
  const faults = calls.flatMap((call, place): RunFault[] => {
    const { method, args } = call;
    const judgement = judge.judge(method, args);
    const why = judgement.code === '0' ? judgeOutcome(standard, call, seen) : judgement.why;
    if (judgement.code === '0') judge.accept(method, args);
    if (method === standard.methods.get && call.error === '0')
      judge.noteHeld(String(args[0]), String(call.result));
    if ([standard.methods.get, standard.methods.set].includes(method)) seen.add(String(args[0]));
    if (why === '') return [];
    const code = judgement.code === '0' ? call.error : judgement.code;
    return [{ place, call: spellCall(call), code, why }];
  });
  return [...faults, ...judgeSession(standard, calls)].sort((a, b) => a.place - b.place);
}

/** What the LMS made of a call that is right by itself; empty where all is well. `seen`: elements named before. */
function judgeOutcome(
  { methods, codes }: Standard,
  { method, args, result, error }: LmsCall,
  seen: ReadonlySet<string>,
): string {
  if (typeof result !== 'string') return `it gave ${JSON.stringify(result)}, not text`;
  if (method !== methods.get && result !== 'true') return `it gave ${result}`;
  const firstRead = method === methods.get && error === codes.noValue && !seen.has(String(args[0]));
  return error === '0' || firstRead ? '' : `the error was ${error}`;
}

/** An LMS that keeps to the letter of its standard, with faults laid over it, and what it keeps from visit to visit. */
import type { Methods } from '../standard/standard.ts';
import { createStrictScorm12 } from '../strict-scorm12.ts';
import { createStrictScorm2004 } from '../strict-scorm2004.ts';
import type { Fault as Objection } from '../strict-lms.ts';

export type Standard = 'scorm12' | 'scorm2004';

export interface Asked {
  readonly kind: keyof Methods | 'error';
  /** Empty where the call names none. */
  readonly element: string;
  readonly value: string;
}

/** `late`: whether the session is past its middle. `answer` asks what stands behind; it need not. */
export type Fault = (
  asked: Asked,
  answer: (value?: string) => unknown,
  session: { readonly late: boolean; readonly standard: Standard },
) => unknown;

const methods: Readonly<Record<Standard, Readonly<Record<Asked['kind'], string>>>> = {
  scorm12: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    error: 'LMSGetLastError',
  },
  scorm2004: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    error: 'GetLastError',
  },
};

type Api = Record<string, (...values: string[]) => unknown>;

export class HostileLms {
  readonly standard: Standard;
  /** Elements that outlast the session: what was there at the last commit or at the end. */
  kept: Record<string, string>;
  /** Of the session that was opened last. */
  calls: Asked[] = [];
  objections: readonly Objection[] = [];
  late = false;
  /** What becomes of the kept elements on the server, unseen by the course. */
  spoil: (kept: Record<string, string>) => Record<string, string> = (kept) => kept;

  constructor(standard: Standard, kept: Readonly<Record<string, string>> = {}) {
    this.standard = standard;
    this.kept = { ...kept };
  }

  get givesBack(): Readonly<Record<string, string>> {
    return this.spoil(this.kept);
  }

  /** A session of its own; gives what a window of the LMS holds. */
  open(faults: readonly Fault[]): Record<string, unknown> {
    const { standard } = this;
    const seed = (this.kept = { ...this.givesBack });
    const model = standard === 'scorm12' ? createStrictScorm12(seed) : createStrictScorm2004(seed);
    const calls = (this.calls = []) as Asked[];
    this.objections = model.errors;
    this.late = false;
    const real = model.api as unknown as Api;
    const api: Api = {};
    for (const [kind, name] of Object.entries(methods[standard]) as [Asked['kind'], string][])
      api[name] = (...values) => {
        const [element = '', value = ''] = values;
        const asked = { kind, element, value };
        if (kind !== 'error') calls.push(asked);
        const behind = (given = value): unknown => {
          const result = real[name]?.(...(kind === 'set' ? [element, given] : values));
          if ((kind === 'commit' || kind === 'finish') && result === 'true')
            this.kept = Object.fromEntries(model.data);
          return result;
        };
        const layers = faults.reduce<(given?: string) => unknown>(
          (next, fault) =>
            (given = value) =>
              fault({ ...asked, value: given }, next, this),
          behind,
        );
        return layers();
      };
    return { [standard === 'scorm12' ? 'API' : 'API_1484_11']: api };
  }
}

export const savedState = 'cmi.suspend_data';

export const learnerIdOf: Readonly<Record<Standard, string>> = {
  scorm12: 'cmi.core.student_id',
  scorm2004: 'cmi.learner_id',
};

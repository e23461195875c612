/** A SCORM 1.2 API that holds content to the letter of the standard, alone or in front of a real one. */
import { scorm12 } from './standard/scorm12.ts';
import { makeStrictLms, wrapApi, type Recorder } from './strict-lms.ts';

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

/** `seed`: elements as an earlier session left them. `data` is what the LMS holds now, written ones included. */
export function createStrictScorm12(
  seed: Readonly<Record<string, string>> = {},
): Recorder<StrictScorm12> & { readonly data: Map<string, string> } {
  const { call, lastError, ...lms } = makeStrictLms(scorm12, seed);
  return {
    ...lms,
    api: {
      LMSInitialize: (...args) => call('initialize', args),
      LMSFinish: (...args) => call('finish', args),
      LMSGetValue: (...args) => call('get', args),
      LMSSetValue: (...args) => call('set', args),
      LMSCommit: (...args) => call('commit', args),
      LMSGetLastError: lastError,
      LMSGetErrorString: (code) => `error ${code}`,
      LMSGetDiagnostic: () => '',
    },
  };
}

export function wrapStrict<Api extends object>(real: Api): Recorder<Api> {
  return wrapApi(scorm12, real);
}

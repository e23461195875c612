/** A SCORM 2004 API that holds content to the letter of the standard, alone or in front of a real one. */
import { scorm2004 } from './standard/scorm2004.ts';
import { makeStrictLms, wrapApi, type Recorder } from './strict-lms.ts';

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

/** `seed`: elements as an earlier session left them. `data` is what the LMS holds now, written ones included. */
export function createStrictScorm2004(
  seed: Readonly<Record<string, string>> = {},
  edition: '3rd' | '4th' = '4th',
): Recorder<StrictScorm2004> & { readonly data: Map<string, string> } {
  const { call, lastError, ...lms } = makeStrictLms(scorm2004(edition), seed);
  return {
    ...lms,
    api: {
      Initialize: (...args) => call('initialize', args),
      Terminate: (...args) => call('finish', args),
      GetValue: (...args) => call('get', args),
      SetValue: (...args) => call('set', args),
      Commit: (...args) => call('commit', args),
      GetLastError: lastError,
      GetErrorString: (code) => `error ${code}`,
      GetDiagnostic: () => '',
    },
  };
}

export function wrapStrict2004<Api extends object>(real: Api): Recorder<Api> {
  return wrapApi(scorm2004('4th'), real);
}

import type { Recorder } from '../../unit/tracking/strict-scorm12.ts';

/** Where the recorder in the browser keeps one record a launch. */
export const lms2004Key = 'lms-2004';

export interface Lms2004Record extends Pick<Recorder, 'calls' | 'errors'> {
  /** Element to value, as the LMS held it in the end. */
  readonly data: Readonly<Record<string, string>>;
}

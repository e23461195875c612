/** The LMS that a page of the test's own is: what it holds a course to, and where it keeps what it was told. */
import type { Recorder } from '../../conformance/strict-lms.ts';

/** Where the recorder in the browser keeps one record a launch. */
export const pageLmsKey = 'test:page-lms';

export const pageLmsPath = '/page-lms';

/** Elements to lay over what an earlier launch left, as JSON in the page's query. */
export const seedParameter = 'seed';
/** A ScormStandard in the page's query. */
export const standardParameter = 'standard';

export interface PageLmsRecord extends Pick<Recorder<object>, 'calls' | 'errors'> {
  /** Element to value, as the LMS held it in the beginning. */
  readonly seed: Readonly<Record<string, string>>;
  /** As it held it in the end. */
  readonly data: Readonly<Record<string, string>>;
}

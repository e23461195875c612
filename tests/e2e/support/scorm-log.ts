/** Where the recorder in the page leaves what it saw, and its shape; read by the tests, in this order of launches. */
import type { Fault, LmsCall } from '../../conformance/strict-lms.ts';

export const scormLogKey = 'test:scorm-log';

/** One opening of the launch page. */
export interface ScormLog {
  readonly calls: readonly LmsCall[];
  /** What the standard forbids and what the LMS refused; empty after a clean visit. */
  readonly errors: readonly Fault[];
}

/** What the boot script (src/boot/boot.ts) hands over on `window.alongside`; it imports nothing, so neither does this. */

/** The SCORM 1.2 API as an LMS publishes it; what it returns is never sure, and any call may throw. */
export interface Scorm12Api {
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetLastError(): unknown;
}

/** The same of SCORM 2004, in all its editions. */
export interface Scorm2004Api {
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(nothing: ''): unknown;
  Terminate(nothing: ''): unknown;
  GetLastError(): unknown;
}

export interface BootSession {
  /** Of the standard that `standard` names. */
  readonly api: Scorm12Api | Scorm2004Api | undefined;
  readonly standard: 'scorm12' | 'scorm2004';
  /** Whether the LMS answers within a session. */
  readonly initialized: boolean;
  /** Number of the chapter left last; 0 where there is none. */
  readonly location: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly state: 'searching' | 'found' | 'none';
  /** Resolves when the search is over. */
  readonly whenReady: Promise<void>;
  /** Where the chapter left last is put in place: resolves when it is, or cannot be. */
  readonly shown?: Promise<void>;
  /** Hands the session over; from here on the boot script makes no call. */
  readonly playerStarted: () => void;
}

/** What a tracker takes over besides the API. */
export type BootFacts = Pick<BootSession, 'location' | 'startedAt'>;

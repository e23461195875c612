/** What the boot script (src/boot/boot.ts) hands over on `window.alongside`; it imports nothing, so neither does this. */

/** The SCORM 1.2 API as an LMS publishes it; what it returns is never sure, and any call may throw. */
export interface Scorm12Api {
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetLastError(): unknown;
}

export interface BootSession {
  readonly api: Scorm12Api | undefined;
  /** Whether the LMS answers within a session. */
  readonly initialized: boolean;
  /** Number of the chapter left last; 0 where there is none. */
  readonly location: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly state: 'searching' | 'found' | 'none';
  /** Resolves when the search is over. */
  readonly whenReady: Promise<void>;
  /** Hands the session over; from here on the boot script makes no call. */
  readonly playerStarted: () => void;
}

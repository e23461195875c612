/** Browser. Carries scorm-again's commits to the server; what it answers is what LMSCommit returns. */

export interface TransportSettings {
  /** Where commits are posted. */
  readonly url: string;
  /** Id of this launch. */
  readonly launch: string;
  /** The course was opened again elsewhere, so that this launch may not write any more. */
  readonly onSuperseded: () => void;
}

/** What scorm-again needs of its `httpService`. */
export interface CommitTransport {
  processHttpRequest(
    url: string,
    params: unknown,
    finished: boolean,
  ): { readonly result: 'true' | 'false'; readonly errorCode: number };
  updateSettings(): void;
}

const generalError = 101;

/**
 * Commits go by synchronous request, so that `true` means on disk. While a tab is closing browsers refuse
 * that; the last commit, LMSFinish's, then goes by beacon. Its number makes it harmless that it may arrive twice.
 */
export function createTransport(settings: TransportSettings): CommitTransport {
  let sequence = 0;
  return {
    processHttpRequest(_url, params, finished) {
      sequence += 1;
      const body = JSON.stringify({ launch: settings.launch, sequence, finished, cmi: readCmi(params) });
      const status = post(settings.url, body);
      if (status === 409) settings.onSuperseded();
      if (status === 200) return { result: 'true', errorCode: 0 };
      const sent = finished && status === 0 && navigator.sendBeacon(settings.url, body);
      return sent ? { result: 'true', errorCode: 0 } : { result: 'false', errorCode: generalError };
    },
    updateSettings() {},
  };
}

/** The status of the answer; 0 where none came. */
function post(url: string, body: string): number {
  const request = new XMLHttpRequest();
  try {
    request.open('POST', url, false);
    request.setRequestHeader('Content-Type', 'application/json');
    request.send(body);
    return request.status;
  } catch {
    return 0;
  }
}

/** The server has its own total of the time. */
function readCmi(params: unknown): unknown {
  return typeof params === 'object' && params !== null && 'cmi' in params ? params.cmi : undefined;
}

/** Browser. The three ways of a commit to the server: waited for, not waited for, and while the page goes. */

/** What the server said; `status` 0 where it did not. */
export interface Answer {
  readonly status: number;
  readonly outcome?: string;
  /** Highest number that is on disk. */
  readonly sequence?: number;
  /** Elements that it will never take. */
  readonly refused?: readonly string[];
}

/** Milliseconds until a request that nobody waits for is given up. */
const patience = 20_000;

const contentType = 'application/json';

/** The page stands still meanwhile: so can the course be told whether it is saved. Browsers refuse it while a page goes. */
export function postAndWait(url: string, body: string): Answer {
  const request = new XMLHttpRequest();
  try {
    request.open('POST', url, false);
    request.setRequestHeader('Content-Type', contentType);
    request.send(body);
    return readAnswer(request.status, request.responseText);
  } catch {
    return { status: 0 };
  }
}

export async function post(url: string, body: string): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(patience);
    const headers = { 'Content-Type': contentType };
    const response = await fetch(url, { method: 'POST', headers, body, signal });
    return readAnswer(response.status, await response.text());
  } catch {
    return { status: 0 };
  }
}

/** Whether the browser has taken it; nobody hears whether it arrives. */
export function postWhileLeaving(url: string, body: string): boolean {
  return navigator.sendBeacon(url, body);
}

function readAnswer(status: number, text: string): Answer {
  try {
    return { ...(JSON.parse(text) as object), status };
  } catch {
    return { status };
  }
}

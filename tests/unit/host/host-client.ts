/** Does over HTTP what the launch page does in a browser. */

export interface Launch {
  readonly launch: string;
  readonly content: string;
  readonly seed: { readonly core: Record<string, string>; readonly suspend_data?: string };
}

const origin = (url: string) => ({ Origin: url });

/** @returns the new learner's token */
export async function enrol(url: string, name: string): Promise<string> {
  const answer = await postForm(url, name);
  return answer.headers.get('location')?.split('/').at(-1) ?? '';
}

export function postForm(url: string, name: string, headers: Record<string, string> = origin(url)) {
  const body = new URLSearchParams({ name });
  return fetch(`${url}/learners`, { method: 'POST', body, headers, redirect: 'manual' });
}

export async function openLaunch(url: string, token: string): Promise<Launch> {
  const answer = await fetch(`${url}/launch/${token}/open`, { method: 'POST', headers: origin(url) });
  if (!answer.ok) throw new Error(`The launch was answered with ${answer.status}`);
  return (await answer.json()) as Launch;
}

export interface Commit {
  readonly launch: string;
  readonly sequence: number;
  readonly finished?: boolean;
  readonly core?: Record<string, unknown>;
  readonly savedState?: string;
}

export function commit(url: string, token: string, sent: Commit): Promise<Response> {
  const core = { lesson_status: 'incomplete', ...sent.core };
  const { launch, sequence, finished = false, savedState = '' } = sent;
  return postCommit(url, token, { launch, sequence, finished, cmi: { core, suspend_data: savedState } });
}

export function postCommit(url: string, token: string, body: unknown): Promise<Response> {
  return fetch(`${url}/launch/${token}/commits`, {
    method: 'POST',
    headers: { ...origin(url), 'Content-Type': 'text/plain' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

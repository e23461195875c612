/** Does over HTTP what the LMS's pages do in a browser. */
import { flattenRecord } from '../../../src/host/storage/flatten-record.ts';

export interface Launch {
  /** Of the launch page, on the content origin. */
  readonly address: string;
  readonly launch: string;
  /** Of the course. */
  readonly content: string;
  readonly seed: Readonly<Record<string, string>>;
}

const origin = (url: string) => ({ Origin: new URL(url).origin });

/** @returns the new learner's token */
export async function enrol(url: string, name: string): Promise<string> {
  const answer = await postForm(url, name);
  return answer.headers.get('location')?.split('/').at(-1) ?? '';
}

export function postForm(url: string, name: string, headers: Record<string, string> = origin(url)) {
  const body = new URLSearchParams({ name });
  return fetch(`${url}/learners`, { method: 'POST', body, headers, redirect: 'manual' });
}

/** The cookie that a learner's link gives. */
export async function signIn(url: string, token: string): Promise<string> {
  const answer = await fetch(`${url}/learn/${token}`, { redirect: 'manual' });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The learner's own page, as they see it. */
export async function readOwnPage(url: string, token: string): Promise<string> {
  const cookie = await signIn(url, token);
  return (await fetch(`${url}/my`, { headers: { cookie } })).text();
}

/**
 * What the button on the learner's own page leads to.
 *
 * @param course its key; default: the first that is offered
 * @returns address of the launch page
 */
export async function takeLaunch(
  url: string,
  token: string,
  course?: string,
  again = false,
): Promise<string> {
  const cookie = await signIn(url, token);
  const own = await (await fetch(`${url}/my`, { headers: { cookie } })).text();
  const offered = course ?? /name="course" value="([^"]*)"/.exec(own)?.[1] ?? '';
  const answer = await fetch(`${url}/my/launch`, {
    method: 'POST',
    body: new URLSearchParams({ course: offered, ...(again && { again: 'yes' }) }),
    headers: { ...origin(url), cookie },
    redirect: 'manual',
  });
  return answer.headers.get('location') ?? '';
}

export async function openLaunch(url: string, token: string, course?: string): Promise<Launch> {
  return openLaunchAt(await takeLaunch(url, token, course));
}

/** As the launch page does when it is loaded, and each time it is loaded again. */
export async function openLaunchAt(address: string): Promise<Launch> {
  const answer = await fetch(`${address}/open`, { method: 'POST', headers: origin(address) });
  if (!answer.ok) throw new Error(`The launch was answered with ${answer.status}`);
  const opened = (await answer.json()) as Omit<Launch, 'address'>;
  return { ...opened, address, content: new URL(opened.content, address).href };
}

export interface Commit {
  readonly launch?: string;
  readonly sequence: number;
  readonly acknowledged?: number;
  readonly finished?: boolean;
  readonly late?: boolean;
  /** Of `cmi.core`. */
  readonly core?: Record<string, unknown>;
  readonly savedState?: string;
  /** More elements, by their full names. */
  readonly changed?: Readonly<Record<string, string>>;
}

export function commit(opened: Pick<Launch, 'address' | 'launch'>, sent: Commit): Promise<Response> {
  const { launch = opened.launch, sequence, acknowledged = 0, finished = false, late = false } = sent;
  const core = { lesson_status: 'incomplete', ...sent.core };
  const saved = sent.savedState === undefined ? {} : { 'cmi.suspend_data': sent.savedState };
  const changed = { ...flattenRecord({ cmi: { core } }), ...saved, ...sent.changed };
  return postCommit(opened.address, { launch, sequence, acknowledged, finished, late, changed });
}

export function postCommit(address: string, body: unknown): Promise<Response> {
  return fetch(`${address}/commits`, {
    method: 'POST',
    headers: { ...origin(address), 'Content-Type': 'text/plain' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

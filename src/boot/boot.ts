/**
 * The first script of the page: finds the LMS's SCORM API, opens the session and learns where the learner left.
 *
 * Inlined in index.html, or loaded as boot.js where a policy forbids inline script; bundled as an IIFE of at most
 * 3 kB, without imports. It publishes `window.alongside`. Until the player has called `playerStarted` the session is
 * this script's: it shows the way out when the player cannot start, marks an untouched course incomplete (some LMSs
 * turn `not attempted` into completed) and finishes when the page goes.
 *
 * `data-standard` on the page's root says which package this is: `scorm12`, `scorm2004`, or `web`, which has no LMS to
 * look for. An LMS that has the API of the other standard only is taken all the same.
 */

type Api = Record<string, (...values: string[]) => string | boolean | null | undefined>;

export interface Boot {
  api: Api | undefined;
  /** Of the API that was found. */
  standard: 'scorm12' | 'scorm2004';
  /** Whether the LMS answers within a session. */
  initialized: boolean;
  /** Number of the chapter left last; 0 where there is none. */
  location: number;
  /** Milliseconds since the epoch. */
  startedAt: number;
  state: 'searching' | 'found' | 'none';
  /** Resolves when the search is over. */
  whenReady: Promise<void>;
  /** Where src/boot/resume.ts puts that chapter in its place: resolves when it is there, or will not come. */
  shown?: Promise<void>;
  /** Hands the session over; from here on this script makes no call. */
  playerStarted: () => void;
}

/** Milliseconds: between two looks for the API, for all looks, and until the player counts as failed. */
const retryEvery = 50;
const searchFor = 6000;
const patience = 8000;
const mostHops = 500;

const page: Window & { alongside?: Boot } = window;
const html = page.document.documentElement;
let taken = false;
let ended = false;
let rescued = false;
let patienceTimer = 0;
let announce: () => void;

const boot: Boot = {
  api: undefined,
  standard: 'scorm12',
  initialized: false,
  location: 0,
  startedAt: Date.now(),
  state: 'searching',
  whenReady: new Promise((resolve) => (announce = resolve)),
  playerStarted: () => {
    taken = true;
    page.clearTimeout(patienceTimer);
    showTrouble();
  },
};

/** Everything on the way to the LMS can belong to another origin, and then every look at it throws. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** By the names of SCORM 2004; those of 1.2 carry a prefix. What is no answer is never taken for an empty one. */
function call(name: string, ...values: string[]): string {
  const method = isModern() ? name : `LMS${name}`;
  return attempt(() => String(boot.api?.[method]?.(...values))) ?? 'none';
}

function isModern(): boolean {
  return boot.standard === 'scorm2004';
}

/** A window and its parents; ends at the topmost, which is its own parent. */
function chainOf(first: Window | null | undefined): Window[] {
  const chain: Window[] = [];
  let next = first;
  while (next && chain.length < mostHops && !chain.includes(next)) {
    const here = next;
    chain.push(here);
    next = attempt(() => here.parent);
  }
  return chain;
}

type Standard = Boot['standard'];

function findApi(): Api | undefined {
  const wanted: Standard[] = ['scorm12', 'scorm2004'];
  if (html.dataset.standard === 'scorm2004') wanted.reverse();
  const parents = chainOf(page);
  const openers = [page, parents[parents.length - 1]].map((place) => attempt(() => place?.opener as Window));
  for (const place of [...parents, ...openers.flatMap(chainOf)]) {
    for (const standard of wanted) {
      const [name, first] =
        standard === 'scorm12'
          ? (['API', 'LMSInitialize'] as const)
          : (['API_1484_11', 'Initialize'] as const);
      const api = attempt(() => (place as Window & Partial<Record<typeof name, Api>>)[name]);
      if (api && attempt(() => api[first])) {
        boot.standard = standard;
        return api;
      }
    }
  }
  return undefined;
}

function search(): void {
  if (ended) return;
  const web = html.dataset.standard === 'web';
  boot.api = web ? undefined : findApi();
  const placed = !web && (page.parent !== page || Boolean(page.opener));
  if (boot.api) openSession();
  else if (placed && Date.now() - boot.startedAt < searchFor) page.setTimeout(search, retryEvery);
  else settle('none');
}

function openSession(): void {
  const opened = call('Initialize', '') === 'true';
  const left = call('GetValue', isModern() ? 'cmi.location' : 'cmi.core.lesson_location');
  // Already initialised (after a double launch) is as good, as long as the session answers; 403: no place is kept yet.
  boot.initialized = opened || /^(0|403)$/.test(call('GetLastError'));
  boot.location = /^\d{1,9}$/.test(left) ? Number(left) : 0;
  settle('found');
  // Hides the first chapter, so that the wrong one is never shown.
  if (boot.location && String(boot.location) !== html.dataset.firstChapter) html.classList.add('resuming');
}

function settle(state: 'found' | 'none'): void {
  boot.state = state;
  announce();
}

/** Shows the way out, or without a reason hides it. */
function showTrouble(reason?: string): void {
  const box = page.document.getElementById('start-trouble');
  if (box) box.hidden = !reason;
  if (!reason) return;
  html.classList.remove('resuming');
  const code = page.document.getElementById('support-code');
  if (code) code.textContent = [html.dataset.build, reason, new Date().toISOString()].join(' ');
}

function reportTrouble(reason: string): void {
  if (taken || ended) return;
  if (page.document.readyState === 'loading') {
    page.document.addEventListener('DOMContentLoaded', () => reportTrouble(reason));
    return;
  }
  page.clearTimeout(patienceTimer);
  showTrouble(reason);
  void boot.whenReady.then(() => {
    if (rescue()) call('Commit', '');
  });
}

/** What the player would have written, as far as the record needs it; says whether it did. */
function rescue(): boolean {
  if (taken || rescued || ended || !boot.initialized) return false;
  rescued = true;
  const status = isModern() ? 'cmi.completion_status' : 'cmi.core.lesson_status';
  if (/^(|not attempted|unknown)$/i.test(call('GetValue', status))) call('SetValue', status, 'incomplete');
  call('SetValue', isModern() ? 'cmi.exit' : 'cmi.core.exit', 'suspend');
  return true;
}

function leave(): void {
  if (taken || ended) return;
  rescue();
  ended = true;
  if (boot.initialized) {
    // Without a request some LMSs leave the learner in front of an empty frame.
    if (isModern()) call('SetValue', 'adl.nav.request', 'suspendAll');
    call(isModern() ? 'Terminate' : 'Finish', '');
  }
  boot.initialized = false;
}

function start(): void {
  page.alongside = boot;
  patienceTimer = page.setTimeout(() => reportTrouble('timeout'), patience);
  const onError = (event: Event): void => {
    if ((event.target as Partial<Element>).tagName === 'SCRIPT') reportTrouble('script');
  };
  // Failed loads do not bubble: only the capture phase hears of them.
  page.addEventListener('error', onError, true);
  page.addEventListener('pagehide', leave);
  page.addEventListener('pageshow', (event) => {
    // Back from the browser's cache into a session that is over.
    if (ended && event.persisted) page.location.reload();
  });
  search();
}

if (!page.alongside) start();

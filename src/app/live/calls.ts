/** What the LMS gets: the runtime that the course finds in this window, and the list of its calls. */
import type { LiveRow, LiveState } from '../../model/live.ts';
import { liveStrings as t } from '../../strings/live-strings.ts';
import { readChoice, readStandard } from './address.ts';
import { explainCall } from './explain-call.ts';
import { find, make } from './find.ts';
import { makeRuntime, type Call, type Kept } from './runtime.ts';

/** More than a long visit makes in what is looked at. */
const mostCalls = 400;
/** Milliseconds: the page comes first. */
const restBefore = 200;

const panel = find('.calls', HTMLElement);
const button = find('[data-do="calls"]', HTMLButtonElement);
const list = make('ol', 'calls-list');
const none = make('p', '', '');

let rows: readonly LiveRow[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let key = '';

const apiNames = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;

function readKept(): Kept {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Kept;
  } catch {
    return {};
  }
}

function note(call: Call): void {
  const isRefused = call.error !== '0' && call.result !== 'true';
  const words = make('span', 'call-words', explainCall(call, rows));
  const code = make(
    'code',
    '',
    `${call.name}(${call.values.map((value) => JSON.stringify(value)).join(', ')})`,
  );
  const item = make('li', '', words, code);
  if (isRefused) item.append(make('span', 'call-refused', t.refused(call.error)));
  list.prepend(item);
  while (list.children.length > mostCalls) list.lastElementChild?.remove();
  none.hidden = true;
}

/** Each visit finds a runtime of its own; when one ends the next is made ready. */
async function install(): Promise<void> {
  const standard = readStandard();
  const place = window as unknown as Record<string, unknown>;
  for (const name of Object.values(apiNames)) Reflect.deleteProperty(place, name);
  none.textContent = standard === 'web' ? t.callsAlone : t.callsNone;
  if (standard === 'web') return;
  place[apiNames[standard]] = await makeRuntime(standard, readKept(), (call, kept) => {
    localStorage.setItem(key, JSON.stringify(kept));
    note(call);
    if (call.name === 'LMSFinish' || call.name === 'Terminate') void install();
  });
}

/** What questions are called, in the words of now. */
async function readRows(): Promise<void> {
  const { lang, edition } = readChoice();
  const answer = await fetch(`/live/rows.json?${new URLSearchParams({ lang, edition })}`).catch(
    () => undefined,
  );
  if (answer?.ok) rows = (await answer.json()) as LiveRow[];
}

/** Before the course is shown, and whenever it has changed. */
export function describeCourse({ courseId }: LiveState): void {
  clearTimeout(timer);
  timer = setTimeout(() => void readRows(), restBefore);
  const before = key;
  key = `preview:${readStandard()}:${courseId}`;
  if (key !== before) void install();
}

export function forgetVisits(): void {
  list.replaceChildren();
  none.hidden = false;
  key = '';
}

function setOpen(open: boolean): void {
  panel.hidden = !open;
  button.setAttribute('aria-expanded', String(open));
  document.body.toggleAttribute('data-called', open);
}

export function connectCalls(): void {
  const title = make('h2', '', t.callsTitle);
  title.id = 'calls-title';
  list.tabIndex = 0;
  list.setAttribute('aria-label', t.callsTitle);
  panel.append(make('header', '', title, make('p', '', t.callsLead)), none, list);
  button.addEventListener('click', () => setOpen(panel.hidden !== false));
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    button.focus();
  });
}

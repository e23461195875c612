/** What is wrong with the course: a list beside the page, which folds to a badge, or the page itself where there is none. */
import type { LiveState, ShownProblem } from '../../model/live.ts';
import { liveStrings as t } from '../../strings/live-strings.ts';
import { announce, find, make } from './find.ts';
import { makeProblem } from './problem-item.ts';

const list = find('#problems', HTMLElement);
const badge = find('.badge', HTMLButtonElement);

let isOpen = true;
let told = '';

const keyOf = ({ code, file, line, message }: ShownProblem): string => [code, file, line, message].join(' ');

function setOpen(open: boolean): void {
  isOpen = open;
  list.hidden = !open;
  badge.setAttribute('aria-expanded', String(open));
  document.body.toggleAttribute('data-listed', open);
}

function makeHead({ problems, findings, isShown }: LiveState): HTMLElement {
  const count = problems.length > 0 ? t.toMend(problems.length) : t.toLookAt(findings.length);
  const title = make(isShown ? 'h2' : 'h1', '', count);
  title.id = 'problems-title';
  const words = problems.length === 0 ? t.alsoShown : isShown ? t.stillShown : t.nothingShown;
  const head = make('header', 'problems-head', make('div', '', title, make('p', '', words)));
  if (isShown) {
    const close = make('button', 'problems-close', '×');
    close.setAttribute('type', 'button');
    close.setAttribute('aria-label', t.close);
    close.addEventListener('click', fold);
    head.append(close);
  }
  return head;
}

function fold(): void {
  setOpen(false);
  badge.focus();
}

function makeItems(problems: readonly ShownProblem[], kind: string, open: ReadonlySet<string>): HTMLElement {
  const items = problems.map((problem, at) => {
    const item = makeProblem(problem);
    item.dataset['key'] = keyOf(problem);
    item.open = open.size > 0 ? open.has(keyOf(problem)) : kind === 'problem' && at === 0;
    return make('li', kind, item);
  });
  return make('ol', '', ...items);
}

const listOpen = (): Set<string> =>
  new Set(
    [...list.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
      ({ dataset }) => dataset['key'] ?? '',
    ),
  );

function fill(state: LiveState): void {
  const { problems, findings } = state;
  const open = listOpen();
  const hadFocus = list.contains(document.activeElement);
  const parts = [makeHead(state)];
  if (problems.length > 0) parts.push(makeItems(problems, 'problem', open));
  if (problems.length > 0 && findings.length > 0) parts.push(make('h3', '', t.hintTitle));
  if (findings.length > 0) parts.push(makeItems(findings, 'finding', open));
  list.replaceChildren(...parts);
  if (hadFocus && !list.hidden) list.querySelector<HTMLElement>('summary')?.focus();
}

function fillBadge({ problems, findings }: LiveState): void {
  badge.hidden = problems.length + findings.length === 0;
  badge.dataset['kind'] = problems.length > 0 ? 'problem' : 'finding';
  badge.textContent = problems.length > 0 ? t.toMend(problems.length) : t.toLookAt(findings.length);
}

/** Opens of itself for problems, never for what prevents nothing. */
export function showProblems(state: LiveState): void {
  const { problems, findings, isShown } = state;
  const before = told;
  told = problems.map(keyOf).join('\n');
  document.body.toggleAttribute('data-unshown', !isShown);
  fill(state);
  fillBadge(state);
  if (!isShown) setOpen(true);
  else if (told === '' && (before !== '' || findings.length === 0)) setOpen(false);
  else if (told !== '' && before === '') setOpen(true);
  else setOpen(isOpen && (told !== '' || before === '') && !list.hidden);
  if (told === before) return;
  announce(told === '' ? t.mended : `${t.toMend(problems.length)}. ${problems[0]?.message ?? ''}`);
}

badge.addEventListener('click', () => {
  setOpen(!isOpen);
  if (isOpen) list.querySelector<HTMLElement>('summary')?.focus();
});
list.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !badge.hidden && !document.body.hasAttribute('data-unshown')) fold();
});

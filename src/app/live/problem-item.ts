/** One problem: what is wrong, what to do, the line itself with a caret, and the way to it. */
import type { ShownProblem } from '../../model/live.ts';
import { liveStrings as t } from '../../strings/live-strings.ts';
import { announce, make } from './find.ts';

function makeLine({ text, line, indent }: ShownProblem): HTMLElement {
  const number = String(line);
  const code = make(
    'code',
    '',
    make('span', 'line-number', `${number} │ `),
    `${text}\n`,
    make('span', 'line-number', `${' '.repeat(number.length)} │ `),
    ' '.repeat(indent),
    make('span', 'caret', '^'),
  );
  const block = make('pre', '', code);
  block.tabIndex = 0;
  return block;
}

async function openEditor({ file, line, column }: ShownProblem): Promise<void> {
  const answer = await fetch('/live/open', {
    method: 'POST',
    headers: { 'X-Alongside-Token': document.documentElement.dataset['token'] ?? '' },
    body: JSON.stringify({ file, line, column }),
  }).catch(() => undefined);
  if (!answer?.ok) announce(t.cannotOpen);
}

function makeWays(problem: ShownProblem): HTMLElement {
  const button = make('button', 'problem-open', t.openEditor);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => void openEditor(problem));
  const link = make('a', '', t.about(problem.code));
  link.setAttribute('href', `/problems/${problem.code}`);
  link.setAttribute('target', '_blank');
  return make('p', 'problem-ways', ...(problem.isThere ? [button] : []), link);
}

export function makeProblem(problem: ShownProblem): HTMLDetailsElement {
  const { code, message, hint, file, line, column, text } = problem;
  const item = document.createElement('details');
  const place = t.place(file, line, column);
  item.append(
    make(
      'summary',
      '',
      make('span', 'problem-code', code),
      make('span', 'problem-message', message),
      make('span', 'problem-place', place),
    ),
    make('p', '', hint),
    ...(text.trim() === '' ? [] : [makeLine(problem)]),
    makeWays(problem),
  );
  return item;
}

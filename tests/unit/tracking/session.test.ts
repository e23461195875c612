import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  transitions,
  type SessionAction,
  type SessionEvent,
  type SessionState,
} from '../../../src/tracking/session-table.ts';
import { startSession, type Session } from '../../../src/tracking/session.ts';
import { FakeWindow } from './fake-window.ts';

const states: readonly SessionState[] = ['not-connected', 'active', 'offline', 'finished'];
const saving = ['answer', 'chapter', 'status'] as const;
const failures = ['refused', 'threw', 'unanswered', 'lms-gone'] as const;
const events: readonly SessionEvent[] = [
  ...saving,
  'retry',
  ...failures,
  'connected',
  'committed',
  'hidden',
  'left',
  'returned',
  'exit',
  'opened-elsewhere',
];

/** Events that lead a session without calls of its own from `not-connected` to each state. */
const waysTo: Readonly<Record<SessionState, readonly SessionEvent[]>> = {
  'not-connected': [],
  active: ['connected'],
  offline: ['connected', 'refused'],
  finished: ['connected', 'opened-elsewhere'],
};

interface Play {
  readonly session: Session;
  readonly page: FakeWindow;
  readonly calls: string[];
  readonly steps: string[];
}

function play(answer: () => boolean | Promise<boolean> = () => new Promise(() => undefined)): Play {
  const calls: string[] = [];
  const steps: string[] = [];
  const recorder = {
    commit: (reason?: 'hidden' | 'again') => {
      calls.push(reason ? `commit-${reason}` : 'commit');
      return Promise.resolve(answer());
    },
    finish: () => void calls.push('finish'),
  };
  const page = new FakeWindow();
  const session = startSession(recorder, page.asWindow(), {
    onStep: (state, event) => steps.push(`${event} → ${state}`),
    onReturn: () => calls.push('reload'),
  });
  return { session, page, calls, steps };
}

function playIn(state: SessionState): Play {
  const started = play();
  for (const event of waysTo[state]) started.session.dispatch(event);
  expect(started.session.state).toBe(state);
  expect(started.calls).toEqual([]);
  return started;
}

type Row = readonly [SessionState, SessionEvent, SessionState, SessionAction];

const whileOpen = (state: SessionState): readonly Row[] => [
  ...saving.map((event): Row => [state, event, state, 'commit']),
  [state, 'retry', state, 'commit-again'],
  ...failures.map((event): Row => [state, event, 'offline', 'none']),
  [state, 'committed', 'active', 'none'],
  [state, 'hidden', state, 'commit-hidden'],
  [state, 'left', 'finished', 'finish'],
  [state, 'exit', 'finished', 'finish'],
  [state, 'opened-elsewhere', 'finished', 'none'],
];

/** Spelled out here once more: a change to the table has to be made twice. */
const rows: readonly Row[] = [
  ['not-connected', 'connected', 'active', 'none'],
  ['not-connected', 'left', 'finished', 'finish'],
  ['not-connected', 'exit', 'finished', 'finish'],
  ['not-connected', 'opened-elsewhere', 'finished', 'none'],
  ...whileOpen('active'),
  ...whileOpen('offline'),
  ['finished', 'returned', 'finished', 'reload'],
];

const others = states.flatMap((state) =>
  events
    .filter((event) => !rows.some(([from, on]) => from === state && on === event))
    .map((event): [SessionState, SessionEvent] => [state, event]),
);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('leaving', () => {
  it.each<[string, (play: Play) => unknown, string]>([
    ['a tab that is hidden', ({ page }) => page.hide(), 'commit-hidden'],
    ['a page that goes', ({ page }) => page.leave(), 'finish'],
    ['a learner who exits', ({ session }) => session.exit(), 'commit'],
  ])('%s: whoever holds something back hears of it first', (_what, leave, first) => {
    const started = playIn('active');
    started.page.addEventListener('leaving', () => started.calls.push('leaving'));
    void leave(started);
    expect(started.calls.slice(0, 2)).toEqual(['leaving', first]);
  });
});

describe('the transition table', () => {
  it('has these rows and no other', () => {
    const listed = states.flatMap((state) => Object.keys(transitions[state]).map((on) => `${state} ${on}`));
    expect(listed.sort()).toEqual(rows.map(([state, event]) => `${state} ${event}`).sort());
    expect(rows.length + others.length).toBe(states.length * events.length);
  });

  it.each(rows)('%s, %s → %s, %s', (from, event, to, action) => {
    const { session, calls } = playIn(from);
    session.dispatch(event);
    expect(session.state).toBe(to);
    expect(calls).toEqual(action === 'none' ? [] : [action]);
  });

  it.each(others)('%s, %s does nothing', (from, event) => {
    const { session, calls, steps } = playIn(from);
    const before = [...steps];
    session.dispatch(event);
    expect(session.state).toBe(from);
    expect(calls).toEqual([]);
    expect(steps).toEqual(before);
  });
});

describe('what a save comes to', () => {
  it.each<[string, () => boolean | Promise<boolean>, SessionState, string]>([
    ['taken', () => true, 'active', 'committed → active'],
    ['refused', () => false, 'offline', 'refused → offline'],
    ['thrown', () => Promise.reject(new Error('gone')), 'offline', 'threw → offline'],
    [
      'thrown at once',
      () => {
        throw new Error('gone');
      },
      'offline',
      'threw → offline',
    ],
  ])('%s', async (_name, answer, state, step) => {
    const { session, steps } = play(answer);
    session.dispatch('connected');
    session.dispatch('answer');
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state).toBe(state);
    expect(steps.at(-1)).toBe(step);
  });

  it.each([
    { opener: { closed: true } },
    { top: { opener: { closed: true } } },
    {
      get opener() {
        throw new DOMException('another origin', 'SecurityError');
      },
      top: { opener: { closed: true } },
    },
  ])('refused by a window that is closed: the LMS is gone', async (windows) => {
    const { session, page, steps } = play(() => false);
    Object.defineProperties(page, Object.getOwnPropertyDescriptors(windows));
    session.dispatch('connected');
    session.dispatch('answer');
    await vi.advanceTimersByTimeAsync(0);
    expect(steps.at(-1)).toBe('lms-gone → offline');
  });

  it('unanswered for ten seconds, then taken after all', async () => {
    let take: (taken: boolean) => void = () => undefined;
    const { session } = play(() => new Promise((resolve) => (take = resolve)));
    session.dispatch('connected');
    session.dispatch('answer');
    await vi.advanceTimersByTimeAsync(9_900);
    expect(session.state).toBe('active');
    await vi.advanceTimersByTimeAsync(200);
    expect(session.state).toBe('offline');
    take(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state).toBe('active');
  });

  it('of an earlier save says nothing about a later one', async () => {
    const takes: ((taken: boolean) => void)[] = [];
    const { session } = play(() => new Promise((resolve) => void takes.push(resolve)));
    for (const event of ['connected', 'answer', 'refused', 'answer'] as const) session.dispatch(event);
    takes[0]?.(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state).toBe('offline');
    takes[1]?.(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state).toBe('active');
  });
});

describe('the page', () => {
  type Step = 'hide' | 'show' | 'leave' | 'leave-cached' | 'back' | 'reload' | 'wait';

  it.each<{ steps: Step[]; calls: string[] }>([
    { steps: [], calls: [] },
    { steps: ['hide'], calls: ['commit-hidden'] },
    { steps: ['hide', 'show', 'hide'], calls: ['commit-hidden'] },
    { steps: ['hide', 'show', 'wait', 'hide'], calls: ['commit-hidden', 'commit-hidden'] },
    { steps: ['reload'], calls: [] },
    { steps: ['back'], calls: [] },
    { steps: ['hide', 'leave'], calls: ['commit-hidden', 'finish'] },
    { steps: ['leave', 'hide'], calls: ['finish'] },
    { steps: ['leave', 'leave'], calls: ['finish'] },
    { steps: ['leave-cached', 'hide', 'back'], calls: ['finish', 'reload'] },
    { steps: ['leave-cached', 'back', 'show', 'hide', 'leave'], calls: ['finish', 'reload'] },
    { steps: ['leave', 'reload'], calls: ['finish'] },
  ])('$steps → $calls', ({ steps, calls: expected }) => {
    const { page, calls } = playIn('active');
    const actions: Record<Step, () => void> = {
      hide: () => page.hide(),
      show: () => page.show(),
      leave: () => page.leave(),
      'leave-cached': () => page.leave(true),
      back: () => page.comeBack(),
      reload: () => page.comeBack(false),
      wait: () => void vi.advanceTimersByTime(30_000),
    };
    for (const step of steps) actions[step]();
    expect(calls).toEqual(expected);
  });
});

describe('exit', () => {
  it.each([true, false])('saves, finishes, and says whether it was taken: %s', async (taken) => {
    const { session, page, calls } = play(() => taken);
    session.dispatch('connected');
    expect(await session.exit()).toBe(taken);
    page.hide();
    page.leave();
    expect(calls).toEqual(['commit', 'finish']);
    expect(await session.exit()).toBe(false);
    expect(calls).toEqual(['commit', 'finish']);
  });

  it('finishes once where the page goes while the save is under way', async () => {
    const { session, page, calls } = playIn('active');
    const left = session.exit();
    page.leave();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await left).toBe(false);
    expect(calls).toEqual(['commit', 'finish']);
  });
});

describe('the sources', () => {
  const root = new URL('../../../src/', import.meta.url);
  const handler = /['"`](before)?unload['"`]|\bon(before)?unload\b/;

  it('have no unload handler anywhere: browsers and LMSs forbid it', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(ts|html)$/.test(name),
    );
    const found = files.filter((name) => handler.test(readFileSync(new URL(name, root), 'utf8')));
    expect(files).toContain('tracking/session.ts');
    expect(found).toEqual([]);
  });

  it('would be caught having one', () => {
    expect(handler.test("addEventListener('unload', save)")).toBe(true);
    expect(handler.test('window.onbeforeunload = save')).toBe(true);
  });
});

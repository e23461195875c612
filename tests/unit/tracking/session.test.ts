import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startSession } from '../../../src/tracking/session.ts';
import type { Tracker } from '../../../src/tracking/tracker.ts';
import { FakeWindow } from './fake-window.ts';

type Step = 'hide' | 'show' | 'leave' | 'leave-cached' | 'back' | 'reload' | 'exit';

function play(steps: readonly Step[]): { calls: string[]; ended: boolean } {
  const calls: string[] = [];
  const tracker: Tracker = {
    reportsTo: 'lms',
    connect: () => Promise.reject(new Error('not asked for')),
    record: () => calls.push('record'),
    commit: (reason) => Promise.resolve(calls.push(`commit ${reason ?? ''}`) > 0),
    finish: () => calls.push('finish'),
  };
  const page = new FakeWindow();
  const session = startSession(tracker, page.asWindow(), () => calls.push('returned'));
  const actions: Record<Step, () => void> = {
    hide: () => page.hide(),
    show: () => page.show(),
    leave: () => page.leave(),
    'leave-cached': () => page.leave(true),
    back: () => page.comeBack(),
    reload: () => page.comeBack(false),
    exit: () => session.finish(),
  };
  for (const step of steps) actions[step]();
  return { calls, ended: session.ended };
}

describe('startSession', () => {
  it.each<{ steps: Step[]; calls: string[]; ended: boolean }>([
    { steps: [], calls: [], ended: false },
    { steps: ['hide'], calls: ['commit hidden'], ended: false },
    { steps: ['hide', 'show', 'hide'], calls: ['commit hidden', 'commit hidden'], ended: false },
    { steps: ['reload'], calls: [], ended: false },
    { steps: ['back'], calls: [], ended: false },
    { steps: ['hide', 'leave'], calls: ['commit hidden', 'finish'], ended: true },
    { steps: ['leave', 'hide'], calls: ['finish'], ended: true },
    { steps: ['leave', 'leave'], calls: ['finish'], ended: true },
    { steps: ['leave-cached', 'hide', 'back'], calls: ['finish', 'returned'], ended: true },
    { steps: ['leave-cached', 'back', 'show', 'hide', 'leave'], calls: ['finish', 'returned'], ended: true },
    { steps: ['exit', 'hide', 'leave'], calls: ['finish'], ended: true },
    { steps: ['exit', 'exit'], calls: ['finish'], ended: true },
    { steps: ['leave', 'reload'], calls: ['finish'], ended: true },
  ])('$steps → $calls', ({ steps, calls, ended }) => {
    expect(play(steps)).toEqual({ calls, ended });
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

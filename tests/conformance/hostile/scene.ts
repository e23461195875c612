/** A browser, an LMS that does wrong, and a course of two chapters and six questions between them. */
import { resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { makeBootScript } from '../../../src/plugins/boot-script.ts';
import type { FakePage } from '../../unit/boot/fake-page.ts';
import { makeChapter, makeOutline, makeQuestion } from '../../unit/model/sample-outline.ts';
import { FakeStorage } from '../../unit/tracking/fake-window.ts';
import { HostileLms, learnerIdOf, savedState, type Standard } from './hostile-lms.ts';
import type { Row } from './rows.ts';
import { visit, type Visit } from './visit.ts';

export const learnerId = 'R&D <ann>';

export const rooms = ['room', 'full', 'forbidden'] as const;
export type Room = (typeof rooms)[number];

const outline = makeOutline([
  makeChapter(
    1,
    [1, 2, 3].map((number) => makeQuestion(number)),
  ),
  makeChapter(
    2,
    [4, 5, 6].map((number) => makeQuestion(number)),
  ),
]);

let script = '';

/** Call once in a test file. */
export function useHostileLms(): void {
  beforeAll(async () => {
    script = await makeBootScript(resolve(import.meta.dirname, '../../..'));
  });
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2025-11-22T09:05:07Z') });
    vi.stubGlobal('window', {});
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

export type Place = (page: FakePage, lmsWindow: Record<string, unknown>) => void;

/** In a frame of the LMS. */
const inFrame: Place = (page, lmsWindow) => {
  page.parent = Object.assign(lmsWindow, { parent: null });
};

export interface Scene {
  readonly lms: HostileLms;
  readonly storage: FakeStorage;
  readonly come: (row?: Partial<Row>, place?: Place) => Promise<Visit>;
}

/** `kept`: what the LMS holds in the beginning. */
export function makeScene(
  standard: Standard,
  room: Room,
  kept: Readonly<Record<string, string>> = {},
): Scene {
  const storage = new FakeStorage();
  storage.full = room === 'full';
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  // Stubbed first, so that it is put back.
  vi.stubGlobal('localStorage', undefined);
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => (room === 'forbidden' ? refuse() : storage),
  });
  const lms = new HostileLms(standard, { [learnerIdOf[standard]]: learnerId, ...kept });
  return {
    lms,
    storage,
    come: ({ faults = [], alter, spoil } = {}, place = inFrame) => {
      if (spoil) lms.spoil = spoil;
      const put = (page: FakePage): void => place(page, lms.open(faults));
      return visit({ script, outline, lms, storage, place: put, ...(alter && { alter }) });
    },
  };
}

/** Numbers of the questions whose answer is shown, in their order. */
export function answered({ store }: Visit): number[] {
  return [...store.progress.answers.keys()].sort((a, b) => a - b);
}

/** Numbers of the questions that the LMS has a row for, in their order. */
export function listRows({ kept }: HostileLms): number[] {
  return Object.entries(kept)
    .filter(([element]) => /^cmi\.interactions\.\d+\.id$/.test(element))
    .map(([, id]) => Number(/_q(\d+)_/.exec(id)?.[1]))
    .sort((a, b) => a - b);
}

/** What the LMS was asked to hold as saved state in the session opened last. */
export function listStatesSent({ calls }: HostileLms): string[] {
  return calls.flatMap(({ kind, element, value }) => (kind === 'set' && element === savedState ? value : []));
}

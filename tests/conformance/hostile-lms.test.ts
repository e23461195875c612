/**
 * LMSs that do wrong: nothing that a learner does is lost, nothing false is said of where it is, nothing goes uncaught
 * (an unhandled rejection fails the run), and nothing is called after the end.
 */
import { describe, expect, it } from 'vitest';
import type { Whereabouts } from '../../src/app/saver.ts';
import type { HostileLms, Standard } from './hostile/hostile-lms.ts';
import { rows, type Row } from './hostile/rows.ts';
import { answered, listRows, makeScene, rooms, useHostileLms, type Room } from './hostile/scene.ts';
import { settle, type Visit } from './hostile/visit.ts';

const standards = ['scorm12', 'scorm2004'] as const satisfies readonly Standard[];
useHostileLms();

const inRoom = (where: Whereabouts, room: Room): Whereabouts =>
  room === 'room' || where === 'lms' ? where : 'nowhere';

/** The page goes, the tab is hidden, it comes back: the LMS hears of none of it any more. */
async function expectSilence({ page, saver }: Visit, lms: HostileLms): Promise<void> {
  const count = lms.calls.length;
  page.hide();
  page.leave();
  page.show();
  saver.saveNow('answer');
  await settle(120_000);
  expect(lms.calls).toHaveLength(count);
}

function expectTruth({ claims }: Visit, { unseen }: Row): void {
  expect(claims).not.toEqual([]);
  for (const { where, lmsHas, deviceHas } of claims) {
    if (where === 'lms' && !unseen) expect(lmsHas).toBe(true);
    if (where === 'device') expect(deviceHas).toBe(true);
  }
}

/** A visit without faults: everything is there, and reaches the LMS. */
async function expectAll(come: () => Promise<Visit>, lms: HostileLms, row: Row, room: Room): Promise<void> {
  const visit = await come();
  const kept =
    row.shown === 'lms' ? room === 'room' || !row.unseen : room === 'room' && row.shown === 'device';
  if (row.alone) {
    expect(answered(visit)).toEqual([]);
    return;
  }
  if (!kept) return;
  expect(answered(visit)).toEqual([1, 2, 3, 4, 5]);
  if (visit.store.held) visit.store.startAfresh();
  await visit.answer(6);
  visit.page.leave();
  expect(listRows(lms)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(lms.objections.filter(({ code }) => code !== '403')).toEqual([]);
}

describe.each(standards)('%s', (standard) => {
  describe.each(rooms)('a browser with storage: %s', (room) => {
    it.each(rows)('an LMS that $name', async (row) => {
      const { lms, come } = makeScene(standard, room);
      const first = await come(row);
      first.open(1);
      await first.answer(1);
      await first.answer(2);
      lms.late = true;
      await first.answer(3);
      await first.read(1);
      expect(first.outcomes.at(-1)?.where).toBe(inRoom(row.shown, room));
      expectTruth(first, row);
      const exit = first.saver.exit();
      await settle();
      expect(await exit).toBe(inRoom(row.left ?? row.shown, room));
      if (row.alone) expect(first.problems).toContain('initialize-refused');
      await expectSilence(first, lms);

      const second = await come(row);
      if (row.spoil && room !== 'room') expect(second.store.missing).toBe('lost');
      await second.answer(4);
      lms.late = true;
      await second.answer(5);
      expectTruth(second, row);
      second.page.leave();
      await expectSilence(second, lms);

      lms.spoil = (kept) => kept;
      await expectAll(() => come(), lms, row, room);
    });
  });
});

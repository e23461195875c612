/** LMSs that do wrong when a course is opened: by what they hand out, how much they keep, and where they stand. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readProfile } from '../../src/plugins/read-profile.ts';
import { makeForeign } from '../unit/boot/fake-page.ts';
import * as faults from './hostile/faults.ts';
import { gives, isAnything, isReadOf, newerState, stateOf, throws } from './hostile/faults.ts';
import { savedState, type Standard } from './hostile/hostile-lms.ts';
import { answered, learnerId, listRows, listStatesSent, makeScene, useHostileLms } from './hostile/scene.ts';
import { settle, type Visit } from './hostile/visit.ts';

const root = resolve(import.meta.dirname, '../..');
const standards = ['scorm12', 'scorm2004'] as const satisfies readonly Standard[];
useHostileLms();

const where = ({ outcomes }: Visit) => outcomes.at(-1)?.where;
const status = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' } as const;
const mode = { scorm12: 'cmi.core.lesson_mode', scorm2004: 'cmi.mode' } as const;

const sound = stateOf(learnerId);
const unshown = [
  ['foreign', stateOf('bob')],
  ['damaged', sound.slice(0, -1)],
  ['newer', newerState()],
] as const;

describe.each(standards)('%s', (standard) => {
  it.each(unshown)('saved state that is %s is never written over unasked', async (held, state) => {
    const { lms, come } = makeScene(standard, 'room', { [savedState]: state });
    const visit = await come();
    await visit.answer(1);
    visit.page.leave();
    expect(visit.store.held).toBe(held);
    expect(listStatesSent(lms)).toEqual([]);
    expect(lms.kept[savedState]).toBe(state);
  });

  it.each(['review', 'Browse'])('in %s mode nothing is sent, and what is there stays', async (name) => {
    const { lms, storage, come } = makeScene(standard, 'room', { [savedState]: sound });
    const visit = await come({ faults: [faults.inMode(name)] });
    await visit.answer(1);
    const exit = visit.saver.exit();
    await settle();
    await exit;
    expect(visit.store.records).toBe(false);
    expect(lms.calls.filter(({ kind, element }) => kind === 'set' && element !== 'adl.nav.request')).toEqual(
      [],
    );
    expect([lms.kept[savedState], storage.entries.size]).toEqual([sound, 0]);
  });

  it.each([null, undefined, false])('a status given as %s is never withdrawn', async (value) => {
    const { lms, come } = makeScene(standard, 'room', {
      [status[standard]]: 'completed',
      [savedState]: sound,
      [mode[standard]]: 'normal',
    });
    const visit = await come({ faults: [gives(value, isReadOf(/status$/))] });
    await visit.answer(1);
    visit.page.leave();
    expect(lms.kept[status[standard]]).toBe('completed');
  });

  it('each call takes 5 s: the answers arrive, and nothing is sent twice', async () => {
    const { lms, come } = makeScene(standard, 'full');
    const visit = await come({
      faults: [faults.takes((span) => vi.setSystemTime(Date.now() + span), 5_000)],
    });
    await visit.answer(1);
    await visit.answer(2);
    expect(where(visit)).toBe('lms');
    visit.page.leave();
    expect(listRows(lms)).toEqual([1, 2]);
    expect(lms.objections.filter(({ code }) => code !== '403')).toEqual([]);
  });
});

/** The limits that the profiles know, one row each with the LMSs that have it, and a harder one. */
const limits = standards.flatMap((standard) => {
  const byLength = new Map([[3_000, ['an LMS nobody knows']]]);
  for (const file of readdirSync(resolve(root, 'scorm/profiles'))) {
    const rules = readProfile(root, file.replace('.json', ''));
    const length = standard === 'scorm12' ? rules.savedState12 : rules.savedState2004;
    byLength.set(length, [...(byLength.get(length) ?? []), rules.name]);
  }
  return [...byLength].map(([length, names]) => ({ standard, length, names: names.join(', ') }));
});

/** In the codes of whole numbers that saved state is made of. */
const bitsOf = (number: number): number => 2 * Math.floor(Math.log2(number / 4 + 1)) + 3;

describe.each(limits)('$standard, cut at $length characters as in $names', ({ standard, length }) => {
  /** One answer of about so many characters in saved state. */
  const fill = (visit: Visit, characters: number): Promise<void> => {
    const sequence: number[] = [];
    for (let bits = 0; bits < characters * 6; bits += bitsOf(sequence.length))
      sequence.push(sequence.length + 1);
    return visit.answer(1, { kind: 'order', sequence });
  };

  it.each([
    ['at once', true],
    ['on its server', false],
  ])('%s: what fits is saved; what does not is said to be here, and is here', async (_name, atOnce) => {
    const { lms, come } = makeScene(standard, 'room');
    const cut = ({ [savedState]: state = '', ...rest }: Record<string, string>) => ({
      ...rest,
      [savedState]: state.slice(0, length),
    });
    const row = atOnce ? { faults: [faults.cutsAt(length)] } : { spoil: cut };
    const first = await come(row);
    await first.answer(2);
    await fill(first, length * 0.9);
    expect([where(first), first.claims.at(-1)?.lmsHas]).toEqual(['lms', true]);
    await fill(first, length * 1.1);
    // What passes the standard's own limit is not even sent.
    if (atOnce || length !== 3_000) expect(where(first)).toBe('device');
    first.page.leave();
    expect(answered(await come(row))).toEqual([1, 2]);
    lms.spoil = (kept) => kept;
    expect(answered(await come())).toEqual([1, 2]);
  });

  it('without room here either it is said not to be saved', async () => {
    const { come } = makeScene(standard, 'full');
    const first = await come({ faults: [faults.cutsAt(length)] });
    await fill(first, length * 1.1);
    expect(where(first)).toBe('nowhere');
  });
});

describe.each(standards)('%s, where the LMS stands', (standard) => {
  const foreign = (opener: unknown): object => makeForeign({ opener });

  it.each([
    [
      'the window that opened the course',
      (lms: object) => ({ parent: null, opener: { ...lms, parent: null } }),
    ],
    [
      'the opener of a frame of another origin',
      (lms: object) => ({ parent: foreign({ ...lms, parent: null }) }),
    ],
    ['a parent behind one of another origin', (lms: object) => ({ parent: makeForeign({ parent: lms }) })],
  ])('%s', async (_name, stand) => {
    const { lms, come } = makeScene(standard, 'full');
    const visit = await come({}, (page, lmsWindow) => void Object.assign(page, stand(lmsWindow)));
    await visit.answer(1);
    expect(where(visit)).toBe('lms');
    visit.page.leave();
    expect(listRows(lms)).toEqual([1]);
  });

  it('out of reach: the work is kept here, and said to be', async () => {
    const { come } = makeScene(standard, 'room');
    const visit = await come({}, (page) => void (page.parent = makeForeign()));
    await visit.answer(1);
    expect(where(visit)).toBe('device');
    expect(visit.claims.at(-1)?.deviceHas).toBe(true);
  });

  it('there only after 5 s', async () => {
    const { lms, come } = makeScene(standard, 'full');
    const visit = await come({}, (page, lmsWindow) => {
      page.parent = { parent: null };
      setTimeout(() => Object.assign(page.parent as object, lmsWindow), 5_000);
    });
    await visit.answer(1);
    expect(where(visit)).toBe('lms');
    visit.page.leave();
    expect(listRows(lms)).toEqual([1]);
  });

  it('a window that is closed half way: that is said, and the next launch has everything', async () => {
    const { lms, come } = makeScene(standard, 'room');
    const opener = { closed: false };
    const late = faults.whenLate(throws(new Error('the window is closed'), isAnything));
    const visit = await come({ faults: [late] }, (page, lmsWindow) => {
      page.parent = page;
      page.opener = Object.assign(opener, lmsWindow, { parent: null });
    });
    await visit.answer(1);
    lms.late = true;
    opener.closed = true;
    await visit.answer(2);
    expect(visit.outcomes.at(-1)).toMatchObject({ where: 'device', failure: 'lms-gone' });
    visit.page.leave();
    const again = await come();
    expect(answered(again)).toEqual([1, 2]);
    again.page.leave();
    expect(listRows(lms)).toEqual([1, 2]);
  });
});

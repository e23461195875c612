/** Parts as objectives, and questions in fixed rows, held to the letter of each standard. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EndedPart } from '../../../src/model/ended-parts.ts';
import type { Row } from '../../../src/tracking/fixed-rows.ts';
import { Scorm12Tracker } from '../../../src/tracking/scorm12.ts';
import { Scorm2004Tracker } from '../../../src/tracking/scorm2004.ts';
import { createStrictScorm12 } from '../../conformance/strict-scorm12.ts';
import { createStrictScorm2004 } from '../../conformance/strict-scorm2004.ts';
import { makeAnswer } from './sample-answer.ts';

type Seed = Readonly<Record<string, string>>;

const boot = { location: 0, startedAt: 0 };

const standards = {
  'SCORM 1.2': async (seed: Seed = {}) => {
    const strict = createStrictScorm12(seed);
    strict.api.LMSInitialize('');
    const tracker = new Scorm12Tracker(strict.api, boot);
    await tracker.connect();
    return { ...strict, tracker };
  },
  'SCORM 2004': async (seed: Seed = {}) => {
    const strict = createStrictScorm2004(seed);
    strict.api.Initialize('');
    const tracker = new Scorm2004Tracker(strict.api, boot);
    await tracker.connect();
    return { ...strict, tracker };
  },
};
const names = Object.keys(standards) as (keyof typeof standards)[];

const role: EndedPart = { id: 'role', title: 'The role', status: 'failed', score: 50 };
const passed: EndedPart = { ...role, status: 'passed', score: 100 };
const intro: EndedPart = { id: 'introduction', title: 'Introduction', status: 'completed' };

type Session = Awaited<ReturnType<(typeof standards)[keyof typeof standards]>>;

async function end({ tracker }: Session, ...ended: EndedPart[]): Promise<void> {
  tracker.record({ ended });
  expect(await tracker.commit()).toBe(true);
}

/** What the LMS holds of the objectives and interactions, and what each standard objected to besides first readings. */
function see({ data, errors }: Session, list: 'objectives' | 'interactions') {
  const start = `cmi.${list}.`;
  const held = [...data].filter(([element]) => element.startsWith(start) && !element.includes('._'));
  return {
    held: Object.fromEntries(held.map(([element, value]) => [element.slice(start.length), value])),
    errors: errors.filter(({ code }) => code !== '403'),
  };
}

const expected = {
  'SCORM 1.2': {
    both: {
      '0.id': 'introduction',
      '0.status': 'completed',
      '1.id': 'role',
      '1.score.raw': '50',
      '1.status': 'completed',
    },
    passed: { '1.score.raw': '100', '1.status': 'passed' },
    status: 'status',
  },
  'SCORM 2004': {
    both: {
      '0.id': 'introduction',
      '0.description': 'Introduction',
      '0.completion_status': 'completed',
      '1.id': 'role',
      '1.description': 'The role',
      '1.score.scaled': '0.5',
      '1.success_status': 'failed',
      '1.completion_status': 'completed',
    },
    passed: { '1.score.scaled': '1', '1.success_status': 'passed' },
    status: 'success_status',
  },
};

describe.each(names)('a part that ended, in %s', (name) => {
  const open = standards[name];

  it('is a row, and its result follows it', async () => {
    const session = await open();
    await end(session, intro, role);
    expect(see(session, 'objectives')).toEqual({ held: expected[name].both, errors: [] });
    await end(session, passed);
    const held = { ...expected[name].both, ...expected[name].passed };
    expect(see(session, 'objectives')).toEqual({ held, errors: [] });
  });

  it('goes on in the row that an earlier visit left, whatever other rows there are', async () => {
    const seed = {
      'cmi.objectives._count': '2',
      'cmi.objectives.0.id': 'other',
      'cmi.objectives.1.id': 'role',
      [`cmi.objectives.1.${expected[name].status}`]: 'failed',
    };
    const session = await open(seed);
    await end(session, passed, intro);
    const { held, errors } = see(session, 'objectives');
    expect(errors).toEqual([]);
    expect(held).toMatchObject({ '0.id': 'other', '1.id': 'role', '2.id': 'introduction' });
    expect(held[`1.${expected[name].status}`]).toBe('passed');
  });

  it('stays passed, whatever an edit of the course made of it', async () => {
    const seed = {
      'cmi.objectives._count': '1',
      'cmi.objectives.0.id': 'role',
      [`cmi.objectives.0.${expected[name].status}`]: 'passed',
    };
    const session = await open(seed);
    await end(session, role);
    expect(see(session, 'objectives').held[`0.${expected[name].status}`]).toBe('passed');
  });

  it('is not written where the LMS keeps no objectives, and costs no call before it ends', async () => {
    const session = await open({ 'cmi.objectives._children': '' });
    const about = () => session.calls.filter(({ args }) => String(args[0]).startsWith('cmi.objectives'));
    expect(about()).toEqual([]);
    await end(session, intro);
    expect(about().map(({ args }) => args[0])).toEqual(['cmi.objectives._children']);
  });
});

const rows: readonly Row[] = [
  ['role_q1_sample', 'choice'],
  ['role_q2_match', 'matching'],
  ['role_q3_sample', 'choice'],
];

/** A page of a package that says which row is whose. */
function stubPage(): void {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-rows-'));
  writeFileSync(join(folder, 'interaction-rows.js'), `export const rows = ${JSON.stringify(rows)};\n`);
  vi.stubGlobal('document', {
    documentElement: { dataset: { rows: 'fixed' } },
    baseURI: pathToFileURL(join(folder, 'index.html')).href,
  });
  cleanUp = () => rmSync(folder, { recursive: true });
}

let cleanUp = (): void => undefined;
afterEach(() => {
  vi.unstubAllGlobals();
  cleanUp();
  cleanUp = () => undefined;
});

describe.each(names)('fixed rows in %s', (name) => {
  it('give a question the same place for everybody, and name those below it', async () => {
    stubPage();
    const session = await standards[name]();
    session.tracker.record({ answer: makeAnswer(3, 0) });
    expect(await session.tracker.commit()).toBe(true);
    const { held, errors } = see(session, 'interactions');
    expect(errors).toEqual([]);
    expect(held).toMatchObject({
      '0.id': 'role_q1_sample',
      '0.type': 'choice',
      '1.id': 'role_q2_match',
      '1.type': 'matching',
      '2.id': 'role_q3_sample',
      '2.result': 'correct',
    });
    session.tracker.record({ answer: makeAnswer(1, 1) });
    expect(await session.tracker.commit()).toBe(true);
    expect(see(session, 'interactions')).toMatchObject({ held: { '0.result': 'correct' }, errors: [] });
  });

  it('are not filled again where the LMS has them from an earlier visit', async () => {
    stubPage();
    const session = await standards[name]({ 'cmi.interactions._count': '2' });
    session.tracker.record({ answer: makeAnswer(3, 0) });
    expect(await session.tracker.commit()).toBe(true);
    const { held, errors } = see(session, 'interactions');
    expect(errors).toEqual([]);
    expect(Object.keys(held).every((element) => element.startsWith('2.'))).toBe(true);
  });
});

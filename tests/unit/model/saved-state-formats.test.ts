/**
 * States as learners' LMSs hold them, one file a format: tests/fixtures/saved-states/format-<version character>.json.
 * A released format's file is only ever added to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, ChapterState, Completion, Known } from '../../../src/model/progress.ts';
import { emptyProgress } from '../../../src/model/progress-reducer.ts';
import { decodeState, encodeState } from '../../../src/model/saved-state.ts';
import { sealState } from './seal-state.ts';

interface KeptState {
  readonly what: string;
  readonly learnerId: string;
  readonly text: string;
  readonly counter: number;
  readonly progress: {
    readonly at: number;
    readonly chapters: readonly [number, ChapterState][];
    readonly answers: readonly [number, Answer][];
    readonly known: Known;
    readonly completion?: Completion;
  };
}

const folder = join(import.meta.dirname, '../../fixtures/saved-states');
const current = encodeState({ learnerId: '', counter: 0, progress: emptyProgress }).charAt(0);
const formats = readdirSync(folder).map((file) => ({
  version: /^format-(.)\.json$/.exec(file)?.[1] ?? file,
  states: JSON.parse(readFileSync(join(folder, file), 'utf8')) as KeptState[],
}));

const readKept = ({ progress, ...kept }: KeptState) => ({
  ...kept,
  progress: { ...progress, chapters: new Map(progress.chapters), answers: new Map(progress.answers) },
});

it('the present format is among those kept', () => {
  expect(formats.map(({ version }) => version)).toContain(current);
});

describe.each(formats)('format $version', ({ version, states }) => {
  it.each(states.map(readKept))('still loads: $what', ({ learnerId, text, counter, progress }) => {
    expect(text.charAt(0)).toBe(version);
    expect(decodeState(text, learnerId)).toEqual({ ok: true, counter, progress });
    if (version === current) expect(encodeState({ learnerId, counter, progress })).toBe(text);
  });

  it('is kept with every kind of response', () => {
    const answers = states.flatMap(({ progress }) => progress.answers);
    const kinds = new Set(answers.map(([, { response }]) => response.kind));
    expect([...kinds].toSorted()).toEqual(['choice', 'judgements', 'order', 'pairs', 'text']);
  });
});

it.each(['2', '9', 'A', 'z'])('a later format, %s, is reported as newer, whatever it holds', (version) => {
  expect(decodeState(sealState(`${version}whatever it holds`), 'ann')).toEqual({
    ok: false,
    reason: 'newer',
  });
});

it.each(['0', '-'])('a format that never was, %s, is reported as damaged', (version) => {
  expect(decodeState(sealState(`${version}AAAA`), 'ann')).toEqual({ ok: false, reason: 'damaged' });
});

/** The profiles that there are, and what a faulty or missing one gives. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkLimits, safeSavedState12 } from '../../../src/packaging/check-limits.ts';
import { checkProfile } from '../../../src/packaging/check-profile.ts';
import { rulesOf, lmsProfile, type LmsProfile } from '../../../src/packaging/lms-profile.ts';
import { worstCaseOf } from '../../../src/model/worst-case.ts';
import { listProfiles, readProfile } from '../../../src/plugins/read-profile.ts';
import { makeChapter, makeCourse, makePart, makeQuestion } from '../../fixtures/course.ts';

const root = resolve(import.meta.dirname, '../../..');
const temporary = mkdtempSync(join(tmpdir(), 'alongside-profiles-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

const textOf = (lms: string): string => readFileSync(join(root, `scorm/profiles/${lms}.json`), 'utf8');
const profileOf = (lms: string): LmsProfile => lmsProfile.parse(JSON.parse(textOf(lms)));

/** Message of what reading the profile `mine` throws, when its file holds this text. */
function complain(text: string): string {
  const folder = mkdtempSync(join(temporary, 'root-'));
  mkdirSync(join(folder, 'scorm/profiles'), { recursive: true });
  writeFileSync(join(folder, 'scorm/profiles/generic.json'), textOf('generic'));
  writeFileSync(join(folder, 'scorm/profiles/mine.json'), text);
  try {
    readProfile(folder, 'mine');
  } catch (error) {
    return String(error);
  }
  return '';
}

describe('the profiles', () => {
  it('are these', () => {
    expect(listProfiles(root)).toEqual([
      'canvas',
      'cornerstone',
      'docebo',
      'generic',
      'moodle',
      'scorm-cloud',
      'successfactors',
      'talentlms',
    ]);
  });

  it.each(listProfiles(root))(
    '%s can be read, and what it does not know comes from the generic one',
    (lms) => {
      const rules = readProfile(root, lms);
      const [profile, generic] = [profileOf(lms), readProfile(root)];
      expect(rules.lms).toBe(lms);
      for (const name of [
        'ship',
        'savedState12',
        'savedState2004',
        'belowPassMark',
        'forbiddenFiles',
      ] as const) {
        const { value } = profile[name];
        expect(rules[name]).toEqual(value === 'unknown' ? generic[name] : value);
      }
      expect(rules.settings).toEqual(expect.arrayContaining([...generic.settings]));
    },
  );

  it('are not taken when the generic one does not know either', () => {
    const unknown = profileOf('generic');
    unknown.savedState12.value = 'unknown';
    expect(() => rulesOf('canvas', profileOf('canvas'), unknown)).toThrow('savedState12');
  });
});

describe('a profile that is not right', () => {
  const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

  it('is named with those there are when it does not exist', () => {
    expect(() => readProfile(root, 'noodle')).toThrow(
      /“noodle”.*canvas, cornerstone, docebo, generic, moodle/,
    );
  });

  it.each([
    ['an unknown key', '"exit":', '"exits":', '“exits” does not belong here'],
    ['no source', '"source": "TalentLMS', '"sauce": "TalentLMS', '“sauce” does not belong here'],
    ['a standard that is none', '"scorm12"', '"scorm13"', '“value” (ship)'],
    ['a text for a number', '"value": "unknown"', '"value": "many"', '“value” (savedState12)'],
  ])('is told where: %s', (_what, before, after, message) => {
    const text = textOf('talentlms');
    expect(text).toContain(before);
    const altered = text.replace(before, after);
    const said = complain(altered);
    expect(said).toContain(message);
    expect(said).toContain('(bad-profile)');
    expect(said).toMatch(new RegExp(`scorm/profiles/mine\\.json:${lineOf(altered, after)}:\\d+ `));
  });

  it('is told where when it is no JSON', () => {
    expect(complain('{\n  "name": x\n}')).toMatch(/scorm\/profiles\/mine\.json:2:11 .*\(bad-json\)/);
  });
});

describe('what a profile forbids', () => {
  const rules = { ...readProfile(root), lms: 'mine', name: 'My LMS', forbiddenFiles: ['svg'] };

  it('is refused in a package, whatever the case', () => {
    expect(checkProfile(rules, ['index.html', 'a/b.SVG', 'svg', 'b.svgz'])).toMatchObject([
      { code: 'profile-ending', file: 'a/b.SVG', message: expect.stringContaining('My LMS') as string },
    ]);
    expect(checkProfile(readProfile(root), ['a/b.svg'])).toEqual([]);
  });

  it('is a saved state beyond its limit, and beyond 3,900 characters in any case', () => {
    const make = (count: number) => {
      const questions = Array.from({ length: count }, (_none, place) => makeQuestion({ number: place + 1 }));
      return makeCourse({ parts: [makePart({ chapters: [makeChapter({ questions })] })] });
    };
    const small = make(3);
    const { savedState } = worstCaseOf(small);
    expect(checkLimits(small, { ...rules, savedState12: savedState })).toEqual([]);
    expect(checkLimits(small, { ...rules, savedState12: savedState - 1 })).toMatchObject([
      { code: 'saved-state-long' },
    ]);
    const counts = Array.from({ length: 1000 }, (_none, place) => place + 1);
    const tooMany = counts.find(
      (count) => count > 300 && worstCaseOf(make(count)).savedState > safeSavedState12,
    );
    expect(worstCaseOf(make(tooMany ?? 0)).savedState).toBeLessThanOrEqual(4096);
    expect(checkLimits(make(tooMany ?? 0), { ...rules, savedState12: 64_000 })).toHaveLength(1);
    expect(checkLimits(make((tooMany ?? 0) - 1), rules)).toEqual([]);
  });
});

/** Runs a table of right and wrong values through a strict LMS, and sees to it that no rule is left out. */
import { describe, expect, it } from 'vitest';
import type { Standard } from './standard/standard.ts';
import { makeStrictLms } from './strict-lms.ts';

export interface ElementCases {
  readonly takes: readonly string[];
  /** Each with the code that says why. */
  readonly refuses: Readonly<Record<string, readonly string[]>>;
}

/** What stands before the element in its row. */
function openRow(standard: Standard, element: string, type = 'choice') {
  const lms = makeStrictLms(standard, { 'adl.data._count': '1' });
  lms.call('initialize', ['']);
  const row = /^(cmi\.(?:interactions|objectives)\.0)\.(?!id$)/.exec(element)?.[1];
  if (row) lms.call('set', [`${row}.id`, 'some_id']);
  if (row?.includes('interactions') && !element.endsWith('.type')) lms.call('set', [`${row}.type`, type]);
  expect(lms.errors).toEqual([]);
  return lms;
}

/** Sets one value. @returns the error code */
export function trySet(standard: Standard, element: string, value: string, type?: string): string {
  const lms = openRow(standard, element, type);
  const result = lms.call('set', [element, value]);
  expect(result).toBe(lms.lastError() === '0' ? 'true' : 'false');
  expect(lms.errors.map(({ code }) => code)).toEqual(lms.lastError() === '0' ? [] : [lms.lastError()]);
  return lms.lastError();
}

const short = (value: string): string => (value.length > 60 ? `${value.length} characters` : `"${value}"`);

/** `cases`: by element, with `n` for the index; every element that content may set needs some. */
export function describeElements(standard: Standard, cases: Readonly<Record<string, ElementCases>>): void {
  const { elements, codes } = standard;
  const byAccess = (...wanted: string[]): string[] =>
    Object.keys(elements).filter((name) => wanted.includes(elements[name]?.access ?? ''));
  const first = (name: string): string => name.replace(/\.n(?=\.)/g, '.0');

  it('each element that content may set has right values and wrong ones', () => {
    const settable = byAccess('both', 'write').filter((name) => !elements[name]?.needsType);
    expect(Object.keys(cases).toSorted()).toEqual(settable.toSorted());
    for (const [name, { takes, refuses }] of Object.entries(cases)) {
      expect(takes, name).not.toEqual([]);
      expect(Object.values(refuses).flat(), name).not.toEqual([]);
    }
  });

  describe.each(Object.entries(cases))('%s', (name, { takes, refuses }) => {
    const tables = Object.entries(refuses).flatMap(([code, values]) =>
      values.map((value) => [short(value), value, code] as const),
    );
    it.each(takes.map((value) => [short(value), value] as const))('takes %s', (_short, value) => {
      expect(trySet(standard, first(name), value)).toBe('0');
    });
    it.each(tables)('refuses %s', (_short, value, code) => {
      expect(trySet(standard, first(name), value)).toBe(code);
    });
    it('takes nothing but strings', () => {
      const lms = openRow(standard, first(name));
      lms.call('set', [first(name), 1]);
      expect(lms.lastError()).toBe(codes.type);
    });
  });

  it.each(byAccess('read'))('%s is not for writing', (name) => {
    const keyword = /\._(children|count)$/.test(name);
    const lms = openRow(standard, first(name));
    lms.call('set', [first(name), '1']);
    expect(lms.lastError()).toBe(keyword ? codes.keyword : codes.readOnly);
  });

  it.each(byAccess('write'))('%s is not for reading', (name) => {
    const lms = openRow(standard, first(name));
    lms.call('get', [first(name)]);
    expect(lms.lastError()).toBe(codes.writeOnly);
  });
}

export interface ResponseCases {
  readonly responses: { readonly takes: readonly string[]; readonly refuses: readonly string[] };
  readonly patterns: { readonly takes: readonly string[]; readonly refuses: readonly string[] };
}

/** `cases`: by type of interaction; every type needs some. */
export function describeResponses(
  standard: Standard,
  response: string,
  types: readonly string[],
  cases: Readonly<Record<string, ResponseCases>>,
): void {
  const fields = [
    ['responses', `cmi.interactions.0.${response}`],
    ['patterns', 'cmi.interactions.0.correct_responses.0.pattern'],
  ] as const;

  it('each type has right responses and patterns, and wrong ones', () => {
    expect(Object.keys(cases).toSorted()).toEqual(types.toSorted());
  });

  describe.each(Object.entries(cases))('%s', (type, ofType) => {
    for (const [field, element] of fields) {
      const { takes, refuses } = ofType[field];
      const table = [...takes.map((value) => [value, '0']), ...refuses.map((value) => [value, ''])];
      it(`has both among its ${field}`, () => {
        expect(takes).not.toEqual([]);
        expect(refuses).not.toEqual([]);
      });
      it.each(
        table.map(([value = '', code = '']) => [
          code === '0' ? 'takes' : 'refuses',
          short(value),
          value,
          code,
        ]),
      )(`${field}: %s %s`, (_does, _short, value, code) => {
        expect(trySet(standard, element, value, type)).toBe(code || standard.codes.type);
      });
    }
  });
}

/** `count` parts, all different. */
export function listParts(count: number, separator: string, make = (place: number) => `o${place}`): string {
  return Array.from({ length: count }, (_none, place) => make(place)).join(separator);
}

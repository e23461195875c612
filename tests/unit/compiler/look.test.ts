/** `look:` in course.yaml: an employer's accent is used only where all of it can be read. */
import Color from 'colorjs.io';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { grounds, onAccent } from '../../../src/compiler/look/grounds.ts';
import type { Course } from '../../../src/model/course.ts';
import { renderAccentStyle } from '../../../src/plugins/accent-style.ts';
import { readThemes } from '../look/read-themes.ts';
import { compileMarked, courseYaml, makeSources, options } from './sample-course.ts';

const tokens = readThemes(
  readFileSync(new URL('../../../src/app/styles/tokens.css', import.meta.url), 'utf8'),
);
const themes = ['light', 'dark'] as const;
const contrast = (one: string, other: string): number => new Color(one).contrast(other, 'WCAG21');

function compileWith(look: string): Course {
  const sources = makeSources({ 'content/en/course.yaml': `${courseYaml}${look}` });
  const { course, problems } = compileCourse(sources, options);
  if (!course) throw new Error(JSON.stringify(problems));
  return course;
}

function refuse(look: string) {
  const { found, marked, problems } = compileMarked({ 'content/en/course.yaml': `${courseYaml}${look}` });
  return { found, marked, words: problems.map(({ message, hint }) => `${message} ${hint}`).join() };
}

test.each(themes)('the grounds that are checked are those of the %s page', (theme) => {
  for (const [name, colour] of Object.entries(grounds[theme]))
    expect([name, colour]).toEqual([name, tokens[theme].get(name)]);
  expect(onAccent[theme]).toBe(tokens[theme].get('on-accent'));
  const known = [...tokens[theme].keys()].filter((name) => /^(?:paper|side|card|sunk|tint-)/.test(name));
  expect([...Object.keys(grounds[theme]), 'tint-accent'].sort()).toEqual(known.sort());
});

test('left out: nothing is added to the course or to its style', () => {
  const course = compileWith('');
  expect(course).not.toHaveProperty('look');
  expect(renderAccentStyle(course)).toBe('');
});

// Round the wheel, and a grey.
const accents = [
  '#8a1c4a',
  '#9c3f24',
  '#6b5200',
  '#3d6212',
  '#0f6b4f',
  '#17505e',
  '#1f4fa8',
  '#5b3ba0',
  '#444444',
];

describe.each(accents)('the accent %s', (accent) => {
  const { look } = compileWith(`look: {accent: '${accent}'}\n`);

  it.each(themes)('can be read in the %s theme, and so can all that goes with it', (theme) => {
    const { accent: own, accent2, onAccent: over, tintAccent } = look?.[theme] ?? expect.fail();
    const all = [...Object.values(grounds[theme]), tintAccent];
    for (const ground of all) expect(contrast(own, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of all) expect(contrast(accent2, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [own, accent2]) expect(contrast(over, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ink of ['ink', 'ink-2', 'mari-ink', 'right', 'wrong'])
      expect(contrast(tokens[theme].get(ink) ?? '', tintAccent)).toBeGreaterThanOrEqual(4.5);
    if (theme === 'light') expect(own).toBe(accent);
  });
});

test('one for dark screens may be given', () => {
  const course = compileWith("look: {accent: '#1F4FA8', accent-dark: '#a8c7ff'}\n");
  expect(course.look?.dark.accent).toBe('#a8c7ff');
  expect(course.look?.light.accent).toBe('#1f4fa8');
  const style = renderAccentStyle(course);
  expect(style).toMatch(
    /^:root\{--accent:#1f4fa8;.*\}@media screen and \(prefers-color-scheme:dark\)\{:root\{--accent:#a8c7ff;/,
  );
  expect(style.length).toBeLessThan(230);
});

test('an accent that is too pale is refused, with the worst ground and the nearest that passes', () => {
  const { found, marked, words } = refuse("look:\n  accent: ‸'#2f8fa3'\n");
  expect(found).toEqual([`${marked} accent-contrast`]);
  expect(words).toMatch(/#2f8fa3 is hard to read: its contrast is 3\.\d to 1 on (?:the|a) [a-z ]+, /);
  const nearest = /passes is "(#[0-9a-f]{6})"/.exec(words)?.[1] ?? '';
  expect(compileWith(`look: {accent: '${nearest}'}\n`).look?.light.accent).toBe(nearest);
  // No further away than it has to be.
  const worst = Math.min(...Object.values(grounds.light).map((ground) => contrast(nearest, ground)));
  expect(worst).toBeLessThan(4.75);
});

test('one for dark screens that is too dark is refused in its own place', () => {
  const { found, marked, words } = refuse("look:\n  accent: '#17505e'\n  accent-dark: ‸'#2f6f7d'\n");
  expect(found).toEqual([`${marked} accent-contrast`]);
  const nearest = /passes is "(#[0-9a-f]{6})"/.exec(words)?.[1] ?? '';
  expect(compileWith(`look: {accent: '#17505e', accent-dark: '${nearest}'}\n`).look?.dark.accent).toBe(
    nearest,
  );
});

test.each(["‸'petrol'", "‸'#12'", "‸'rgb(0 0 0 / 50%)'"])('what is no colour is refused: %s', (value) => {
  const { found, marked } = refuse(`look:\n  accent: ${value}\n`);
  expect(found).toEqual([`${marked} accent-unreadable`]);
});

test('a colour without quotation marks is a comment, and the hint says so', () => {
  const { found, words } = refuse('look:\n  accent: #17505e\n');
  expect(found.join()).toMatch(/course\.yaml:\d+:\d+ accent-unreadable$/);
  expect(words).toContain('quotation marks');
});

test.each(['look: {}', 'look: {colour: red}', 'look: blue'])('refused: %s', (look) => {
  expect(refuse(`${look}\n`).found.join()).toContain('bad-course');
});

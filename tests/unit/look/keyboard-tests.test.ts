/** Every element has a test that operates it with nothing but keys; one without fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** One contract, one test for each type of question. */
const contract = ['question-contract.test.ts', 'is answered with nothing but keys'] as const;

/** By element: file in tests/components and name of the test. */
const keyboardTests: Readonly<Record<string, readonly [file: string, test: string]>> = {
  'accordion-block': ['accordion-block.test.ts', 'opens and closes all from the keyboard'],
  'checklist-block': ['checklist-block.test.ts', 'keeps each tick at once, by keys alone'],
  'choice-question': ['choice-question-single.test.ts', 'is answered with arrow keys, Tab and Enter'],
  'course-menu': ['course-menu.test.ts', 'is walked by keyboard, part by part'],
  'draft-block': ['draft-block.test.ts', 'is ticked and printed with keys alone'],
  'fill-in-question': contract,
  'flashcards-block': ['flashcards-block.test.ts', 'turns a card, says what is on its back'],
  'gallery-block': ['gallery-block.test.ts', 'opens a picture large, goes on and back'],
  'glossary-term': ['glossary-term.test.ts', 'is a button that opens the explanation and closes it again'],
  'hotspots-block': ['hotspots-block.test.ts', 'reaches every point by keyboard and shows its text'],
  'language-question': contract,
  'match-question': contract,
  'matrix-question': ['matrix-judging.test.ts', 'is judged and compared with keys alone'],
  'order-question': contract,
  'process-block': ['process-block.test.ts', 'goes on and back by keyboard'],
  'reflection-block': ['reflection-block.test.ts', 'keeps every letter at once, by keys alone'],
  'scenario-question': contract,
  'sentences-card': ['sentences-card.test.ts', 'is reached and printed with keys alone'],
  'sheet-block': ['sheet-block.test.ts', 'is printed alone, with keys alone'],
  'sort-question': contract,
  'tabs-block': ['tabs-block.test.ts', 'is one stop on the way to the panel'],
};

/** There is nothing in them to operate, or all of it is a native dialog's. */
const withoutControls = ['contents-list', 'state-line', 'trouble-dialog'];

const components = join(root, 'src/components');
const tags = readdirSync(components, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(join(components, name), 'utf8').matchAll(/customElements\.define\(\s*'([^']+)'/g),
  ])
  .map(([, tag = '']) => tag)
  .filter((tag) => !withoutControls.includes(tag));

it('finds the elements', () => {
  expect(tags.length).toBeGreaterThan(10);
});

it.each(tags)('%s is operated with keys in a test', (tag) => {
  const [file, name] = keyboardTests[tag] ?? ['', ''];
  expect(file, `name the keyboard test of ${tag} here`).not.toBe('');
  const text = readFileSync(join(root, 'tests/components', file), 'utf8');
  const body = text.slice(text.indexOf(name)).split(/\n {0,4}(?:it|test)\(/)[0] ?? '';
  expect(text).toContain(`'${name}`);
  expect(body).toMatch(/\bpress\(|sendKeys\(|\bkeys\b/);
});

it('no element is listed that there is no more', () => {
  expect(Object.keys(keyboardTests).filter((tag) => !tags.includes(tag))).toEqual([]);
});

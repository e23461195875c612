/** What editors are told: complete, in words, true of every file there is, and as it would be made now. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkEditorFiles, editorFiles } from '../../../../src/compiler/editor/editor-files.ts';
import { frontMatter } from '../../../../src/compiler/course/chapter-file.ts';
import { courseFile } from '../../../../src/compiler/course/course-file.ts';
import { languageFile } from '../../../../src/compiler/lints/language-file.ts';
import { authoredQuiz } from '../../../../src/model/quiz.ts';
import { Problems } from '../../../../src/compiler/problem.ts';
import { readSources } from '../../../../src/compiler/read-sources.ts';

const root = join(import.meta.dirname, '../../../..');
const gallery = join(root, 'tests/fixtures/gallery');

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | false;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
}

const schemas = editorFiles
  .filter(({ path }) => path.endsWith('.schema.json'))
  .map(({ path, makeText }) => ({ path, schema: JSON.parse(makeText()) as Node }));

function listUndescribed(node: Node, at: string): string[] {
  const properties = Object.entries(node.properties ?? {});
  const inner = [node.items, node.additionalProperties, ...(node.oneOf ?? []), ...(node.anyOf ?? [])];
  return [
    ...properties.flatMap(([name, one]) => [
      ...((one.description ?? '').length > 10 ? [] : [`${at}.${name}`]),
      ...listUndescribed(one, `${at}.${name}`),
    ]),
    ...inner.flatMap((one) => (one === undefined || one === false ? [] : listUndescribed(one, at))),
  ];
}

function listExamples(text: string): number {
  return text.match(/"examples": \[/g)?.length ?? 0;
}

describe.each(schemas)('$path', ({ path, schema }) => {
  test('says of every property what it is for', () => {
    expect(listUndescribed(schema, '')).toEqual([]);
  });

  test('has examples', () => {
    expect(listExamples(JSON.stringify(schema, null, 2))).toBeGreaterThan(1);
  });

  test('is fresh in this repository, and a problem where it is not', () => {
    const made = editorFiles.find((file) => file.path === path)?.makeText() ?? '';
    expect(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')).toBe(made);
    const problems = new Problems();
    checkEditorFiles(new Map([[path, made.replace('}', ' }')]]), problems);
    expect(problems.sorted()).toMatchObject([{ code: 'schema-stale', file: path, line: 1, column: 1 }]);
  });
});

/** What changes a value as it is read: a JSON Schema cannot say so. */
function listTransforms(part: unknown, seen = new Set<unknown>()): string[] {
  if (typeof part !== 'object' || part === null || part instanceof RegExp || seen.has(part)) return [];
  seen.add(part);
  const { type, check } = part as { readonly type?: unknown; readonly check?: unknown };
  const kind = String(check ?? type);
  const own = /^(?:overwrite|transform|pipe|default|prefault|catch|preprocess)$/.test(kind) ? [kind] : [];
  const inner: unknown[] =
    part instanceof Map ? [...(part.values() as Iterable<unknown>)] : Object.values(part);
  const hidden = (part as { readonly _zod?: { readonly def: unknown } })._zod?.def;
  return [...own, ...[...inner, hidden].flatMap((one) => listTransforms(one, seen))];
}

test('no authored schema changes what it reads', () => {
  const text = z.string();
  for (const changing of [
    text.trim(),
    text.transform(Number),
    text.default('x'),
    z.coerce.number().pipe(z.int()),
  ])
    expect(listTransforms(z.strictObject({ items: z.array(z.union([changing, z.null()])) }))).not.toEqual([]);
  for (const schema of [authoredQuiz, courseFile, frontMatter, languageFile])
    expect(listTransforms(schema)).toEqual([]);
});

/** Every authored file of the course and of the gallery, as data, with the schema that is for it. */
function listAuthored(): [path: string, schema: string, data: unknown][] {
  return [root, gallery].flatMap((folder) =>
    [...readSources(folder)].flatMap(([path, text]): [string, string, unknown][] => {
      if (typeof text !== 'string') return [];
      if (/^quizzes\/.+\/.+\.json$/.test(path)) return [[path, 'quizzes/quiz.schema.json', JSON.parse(text)]];
      if (path === 'content/language.yaml') return [[path, 'content/language.schema.json', parse(text)]];
      if (path.endsWith('course.yaml')) return [[path, 'content/course.schema.json', parse(text)]];
      const head = path.endsWith('.md') ? /^---\n([^]*?)\n---\n/.exec(text.replaceAll('\r\n', '\n')) : null;
      return head === null ? [] : [[path, 'content/front-matter.schema.json', parse(head[1] ?? '')]];
    }),
  );
}

describe('read back as a schema', () => {
  const readers = new Map(
    schemas.map(({ path, schema }) => [
      path,
      z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]),
    ]),
  );

  test.each(listAuthored())('%s fits %s', (_path, schema, data) => {
    expect(readers.get(schema)?.safeParse(data)).toMatchObject({ success: true });
  });

  test('a misspelt, a missing and a wrong field do not fit', () => {
    const reader = readers.get('content/front-matter.schema.json');
    const good = { title: 'T', summary: 'S', sources: [] };
    for (const bad of [
      { ...good, sumary: 'S' },
      { title: 'T', sources: [] },
      { ...good, 'review-by': 'May' },
    ])
      expect(reader?.safeParse(bad).success).toBe(false);
  });
});

test('.vscode names each schema, and is no more than a folder of plain JSON', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, '.vscode', name), 'utf8'));
  const settings = JSON.stringify(read('settings.json'));
  for (const { path } of schemas.filter((one) => !one.path.includes('front-matter')))
    expect(settings).toContain(path);
  expect(read('extensions.json')).toEqual({ recommendations: ['redhat.vscode-yaml'] });
  expect(readdirSync(join(root, '.vscode')).toSorted()).toEqual([
    'alongside.code-snippets',
    'extensions.json',
    'settings.json',
  ]);
});

/** An example of the catalogue as it is shown: where each text stands, and what it is written in. */
import type { CatalogueEntry, ExampleFile } from './entry.ts';

export interface ShownText {
  /** Goes on after “Before” and “After”: `in a chapter`. */
  readonly where: string;
  /** For the fence of a code block; empty where it is no language. */
  readonly language: string;
  /** Without the caret. */
  readonly lines: readonly string[];
  /** The place of the problem, both from 0; column in UTF-16 units. */
  readonly caret?: { readonly line: number; readonly column: number };
}

export interface ShownExample {
  readonly before: ShownText;
  readonly after: ShownText;
  /** Files that have to be there afterwards. */
  readonly added: readonly string[];
}

const languages: Readonly<Record<string, string>> = {
  md: 'markdown',
  json: 'json',
  yaml: 'yaml',
  svg: 'xml',
};

const named: Readonly<Partial<Record<ExampleFile, readonly [where: string, language: string]>>> = {
  chapter: ['in a chapter', 'markdown'],
  course: ['in course.yaml', 'yaml'],
  question: ['in a question of a quiz', 'json'],
};

function showText(file: ExampleFile | 'told', text: string): ShownText {
  const index = text.indexOf('‸');
  const [where, language] =
    file === 'told'
      ? ['', '']
      : (named[file] ?? [`in ${file}`, languages[file.slice(file.lastIndexOf('.') + 1)] ?? '']);
  const before = text.slice(0, Math.max(index, 0)).split('\n');
  return {
    where,
    language,
    lines: text.replace('‸', '').replace(/\n$/, '').split('\n'),
    ...(index >= 0 && { caret: { line: before.length - 1, column: before.at(-1)?.length ?? 0 } }),
  };
}

export function showExample({ example }: CatalogueEntry): ShownExample {
  if (example.file === 'told')
    return { before: showText('told', example.before), after: showText('told', example.after), added: [] };
  const { file, before, after, movedTo, added = {} } = example;
  return {
    before: showText(file, before),
    after: showText(movedTo ?? file, after),
    added: Object.keys(added),
  };
}

/** .vscode/alongside.code-snippets: a snippet a block and a question type, made from the registry and the examples. */
import type { AuthoredQuestion } from '../../model/quiz.ts';
import type { BlockDefinition } from '../blocks/block.ts';
import { blocks } from '../blocks/registry.ts';
import { blockBodies } from './block-bodies.ts';
import { exampleQuestions } from './question-examples.ts';
import { snippetBody } from './snippet-text.ts';

export interface SnippetTemplate {
  readonly name: string;
  readonly scope: 'markdown' | 'json';
  readonly prefix: string;
  readonly description: string;
  /** With `«…»` around what is to be written over. */
  readonly template: string;
}

function markAttributes(opener: string, { attributes }: BlockDefinition): string {
  return opener
    .replace(
      /(?<=[{ ])([a-z-]+)=("?)([^"\s}]+|[^"}]+(?="))\2/g,
      (_all, name: string, quote: string, value: string) => {
        const values = attributes[name]?.values;
        return `${name}=${quote}«${values === undefined ? value : `|${values.join(',')}|`}»${quote}`;
      },
    )
    .replace('{#id', '{#«id»');
}

function blockSnippet(block: BlockDefinition): SnippetTemplate {
  const { name, example, form } = block;
  const [opener = ''] = example.split(' … ');
  const first = markAttributes(opener, block);
  const template = form === 'leaf' ? first : `${first}\n${blockBodies[name] ?? '«Text.»'}\n:::`;
  return { name: `Block: ${name}`, scope: 'markdown', prefix: name, description: example, template };
}

/** Names that other places of the question refer to, or that the compiler knows. */
const fixed: ReadonlySet<string> = new Set(['type', 'group', 'guideline', 'answer', 'item']);

function markStrings(value: unknown, key = '', depth = 0): unknown {
  if (typeof value === 'string')
    return fixed.has(key) || (key === 'id' && depth > 1) || key.length === 1 ? value : `«${value}»`;
  if (Array.isArray(value)) return value.map((one) => markStrings(one, key, depth));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, markStrings(one, name, depth + 1)]);
  return Object.fromEntries(entries);
}

function questionSnippet(question: AuthoredQuestion): SnippetTemplate {
  return {
    name: `Question: ${question.type}`,
    scope: 'json',
    prefix: `question-${question.type}`,
    description: question.prompt,
    template: JSON.stringify(markStrings(question), null, 2),
  };
}

const others: readonly SnippetTemplate[] = [
  {
    name: 'Chapter',
    scope: 'markdown',
    prefix: 'chapter',
    description: 'What stands at the top of a chapter',
    template:
      '---\ntitle: «Title»\nsummary: «One sentence on what it is about.»\nsources: [«your-source»]\n---\n\n«Text.»',
  },
  {
    name: 'Term',
    scope: 'markdown',
    prefix: 'term',
    description: 'A word that the glossary explains',
    template: ':term[«word»]',
  },
];

export const snippetTemplates: readonly SnippetTemplate[] = [
  ...others,
  ...[...blocks.values()].map(blockSnippet),
  ...exampleQuestions.map(questionSnippet),
];

export function snippetsText(): string {
  const entries = snippetTemplates.map(({ name, scope, prefix, description, template }) => [
    name,
    { scope, prefix, description, body: snippetBody(template) },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

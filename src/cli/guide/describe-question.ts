/** What the fields of a question type are for, from the schema that the editor uses. */
import { z } from 'zod';
import { authoredQuestion } from '../../model/quiz.ts';

interface Schema {
  readonly description?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/** Told once for all types. */
const shared: ReadonlySet<string> = new Set([
  'type',
  'id',
  'prompt',
  'hint',
  'lookBack',
  'source',
  'revision',
  'reworded',
]);

function schemas(): readonly Schema[] {
  const { oneOf, anyOf } = z.toJSONSchema(authoredQuestion) as Record<'oneOf' | 'anyOf', Schema[] | undefined>;
  return oneOf ?? anyOf ?? [];
}

const isNeeded = ({ required = [] }: Schema, name: string): string => (required.includes(name) ? 'yes' : 'no');

function row(label: string, needed: string, { description = '' }: Schema): string {
  return `| ${label} | ${needed} | ${description.replaceAll('|', '\\|')} |`;
}

/** A row for each field, and for each field of the entries in a list. */
function rows(schema: Schema, isTold: (name: string) => boolean): string[] {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => isTold(name))
    .flatMap(([name, field]) => {
      const { items = {} } = field;
      const inner = Object.entries(items.properties ?? {});
      return [
        row(`\`${name}\``, isNeeded(schema, name), field),
        ...inner.map(([own, entry]) => row(`\`${own}\` in each of \`${name}\``, isNeeded(items, own), entry)),
      ];
    });
}

const table = (lines: readonly string[]): string =>
  ['| Field | Needed | What it is |', '| --- | --- | --- |', ...lines].join('\n');

/** @throws where there is no such type */
export function describeQuestion(type: string): string {
  const schema = schemas().find(({ properties }) => properties?.['type']?.const === type);
  if (schema === undefined) throw new Error(`There is no type of question “${type}”.`);
  return table(rows(schema, (name) => !shared.has(name)));
}

/** The fields that every type has. */
export function describeSharedFields(): string {
  const [schema = {}] = schemas();
  return table(rows(schema, (name) => shared.has(name) && name !== 'type'));
}

/** Tables of the fields that trainers write, from the schemas that editors use. */
import { z } from 'zod';
import { frontMatter } from '../../compiler/course/chapter-file.ts';
import { courseFile } from '../../compiler/course/course-file.ts';
import { authoredQuestion } from '../../model/quiz.ts';

interface Schema {
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const asSchema = (schema: z.ZodType): Schema => z.toJSONSchema(schema) as Schema;

const isNeeded = ({ required = [] }: Schema, name: string): string =>
  required.includes(name) ? 'yes' : 'no';

const code = (text: unknown): string => `\`${String(text)}\``;

function row(label: string, needed: string, { description = '', enum: values = [] }: Schema): string {
  const choices = values.length === 0 ? '' : ` One of ${values.map(code).join(', ')}.`;
  return `| ${label} | ${needed} | ${(description + choices).replaceAll('|', '\\|')} |`;
}

/** A row for each field, and for each field of the entries in a list. */
function rows(schema: Schema, isTold: (name: string) => boolean): string[] {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => isTold(name))
    .flatMap(([name, field]) => {
      const { items = {} } = field;
      const inner = Object.entries(items.properties ?? {});
      return [
        row(code(name), isNeeded(schema, name), field),
        ...inner.map(([own, entry]) =>
          row(`${code(own)} in each of ${code(name)}`, isNeeded(items, own), entry),
        ),
      ];
    });
}

const tableOf = (schema: Schema, isTold: (name: string) => boolean = () => true): string =>
  ['| Field | Needed | What it is |', '| --- | --- | --- |', ...rows(schema, isTold)].join('\n');

/** Told once for all types of questions. */
const shared: ReadonlySet<string> = new Set([
  'id',
  'prompt',
  'hint',
  'lookBack',
  'source',
  'revision',
  'reworded',
]);

function questions(): readonly Schema[] {
  const { oneOf, anyOf } = asSchema(authoredQuestion);
  return oneOf ?? anyOf ?? [];
}

/** @throws where there is no such type */
export function describeQuestion(type: string): string {
  const schema = questions().find(({ properties }) => properties?.['type']?.const === type);
  if (schema === undefined) throw new Error(`There is no type of question “${type}”.`);
  return tableOf(schema, (name) => !shared.has(name) && name !== 'type');
}

/** The fields that every question has. */
export const describeSharedFields = (): string => tableOf(questions()[0] ?? {}, (name) => shared.has(name));

export const describeChapterFields = (): string => tableOf(asSchema(frontMatter));

/** Of a section of course.yaml. @throws where there is none of that name */
export function describeCourseFields(section: string): string {
  const schema = asSchema(courseFile).properties?.[section];
  if (schema === undefined) throw new Error(`course.yaml has no “${section}”.`);
  return tableOf(schema);
}

import { z } from 'zod';

/** A JSON Schema as a file, in the draft that every editor knows. Throws where `schema` has transforms. */
export function schemaText(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

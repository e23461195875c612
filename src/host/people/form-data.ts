/** What a form sent, as texts; files are left out. */
import type { Context } from 'hono';

export type FormText = (name: string) => string;

export async function readForm(context: Context): Promise<FormText> {
  const body = await context.req.parseBody();
  return (name) => {
    const value = body[name];
    // A form's line breaks are CRLF; NUL is nothing that a person types, and some databases refuse it.
    return typeof value === 'string' ? value.replaceAll('\0', '') : '';
  };
}

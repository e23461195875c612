/** Who acts, and by what day. */
import type { Context } from 'hono';
import { findAdministrator } from '../access/administrator.ts';
import type { HostContext } from '../host-context.ts';
import { today } from './days.ts';
import type { DueBy } from './find-people.ts';

/** The number for the audit trail. */
export async function findActor(host: HostContext, context: Context): Promise<number | null> {
  return (await findAdministrator(host, context))?.id ?? null;
}

export function dueBy({ courses }: HostContext): DueBy {
  return { today: today(), courses: courses.map(({ key }) => key) };
}

/** Pages with names and links stay in no cache. */
export async function keepNothing(context: Context, next: () => Promise<void>): Promise<void> {
  await next();
  context.header('Cache-Control', 'no-store');
}

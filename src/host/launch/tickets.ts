/** Leave to launch one attempt, on the content origin. It is all that a course can get hold of there. */
import { hashToken, makeToken } from '../access/tokens.ts';
import type { Storage } from '../storage/storage.ts';

/** Milliseconds after the last contact; moved on no oftener than `renewAfter`, as each time is a write. */
const lifetime = 12 * 3600 * 1000;
const renewAfter = 600 * 1000;

const inMilliseconds = (span: number) => new Date(Date.now() + span).toISOString();

/** @returns the token; only its hash is kept */
export async function addTicket(storage: Storage, attemptId: number): Promise<string> {
  const token = makeToken();
  await storage
    .insertInto('tickets')
    .values({
      token_hash: hashToken(token),
      attempt_id: attemptId,
      created_at: inMilliseconds(0),
      expires_at: inMilliseconds(lifetime),
    })
    .execute();
  return token;
}

export interface TicketHolder {
  readonly ticket: { readonly hash: string; readonly expiresAt: string };
  readonly attemptId: number;
  /** Key of its course. */
  readonly course: string;
  readonly learner: { readonly id: number; readonly name: string };
}

/** `undefined` where there is no such ticket, it has expired, or its learner may not come in any more. */
export async function findTicket(storage: Storage, token: string): Promise<TicketHolder | undefined> {
  const found = await storage
    .selectFrom('tickets')
    .innerJoin('attempts', 'attempts.id', 'tickets.attempt_id')
    .innerJoin('learners', 'learners.id', 'attempts.learner_id')
    .select(['tickets.token_hash', 'tickets.expires_at', 'attempts.id', 'attempts.course'])
    .select(['attempts.learner_id', 'learners.name'])
    .where('tickets.token_hash', '=', hashToken(token))
    .where('tickets.expires_at', '>', inMilliseconds(0))
    .where('learners.deactivated_at', 'is', null)
    .executeTakeFirst();
  if (!found) return undefined;
  const { token_hash, expires_at, id, course, learner_id, name } = found;
  const ticket = { hash: token_hash, expiresAt: expires_at };
  return { ticket, attemptId: id, course, learner: { id: learner_id, name } };
}

/** Every contact keeps it alive. */
export async function renewTicket(storage: Storage, { hash, expiresAt }: TicketHolder['ticket']) {
  if (expiresAt > inMilliseconds(lifetime - renewAfter)) return;
  const renewed = { expires_at: inMilliseconds(lifetime) };
  await storage.updateTable('tickets').set(renewed).where('token_hash', '=', hash).execute();
}

/** Leave to launch one attempt, on the content origin. It is all that a course can get hold of there. */
import type { Selectable } from 'kysely';
import { hashToken, makeToken } from '../access/tokens.ts';
import type { Storage } from '../storage/storage.ts';
import type { AttemptsTable } from '../storage/schema.ts';

/** Milliseconds after the last contact. */
const lifetime = 12 * 3600 * 1000;

const expiry = () => new Date(Date.now() + lifetime).toISOString();

/** @returns the token; only its hash is kept */
export async function addTicket(storage: Storage, attemptId: number): Promise<string> {
  const token = makeToken();
  await storage
    .insertInto('tickets')
    .values({
      token_hash: hashToken(token),
      attempt_id: attemptId,
      created_at: new Date().toISOString(),
      expires_at: expiry(),
    })
    .execute();
  return token;
}

export interface TicketHolder {
  readonly attempt: Selectable<AttemptsTable>;
  readonly learner: { readonly id: number; readonly name: string };
}

/** `undefined` where there is no such ticket, it has expired, or its learner may not come in any more. */
export async function findTicket(storage: Storage, token: string): Promise<TicketHolder | undefined> {
  const now = new Date().toISOString();
  const ticket = await storage
    .selectFrom('tickets')
    .innerJoin('attempts', 'attempts.id', 'tickets.attempt_id')
    .innerJoin('learners', 'learners.id', 'attempts.learner_id')
    .selectAll('attempts')
    .select('learners.name as learner_name')
    .where('tickets.token_hash', '=', hashToken(token))
    .where('tickets.expires_at', '>', now)
    .where('learners.deactivated_at', 'is', null)
    .executeTakeFirst();
  if (!ticket) return undefined;
  const { learner_name, ...attempt } = ticket;
  return { attempt, learner: { id: attempt.learner_id, name: learner_name } };
}

/** Every contact keeps it alive. */
export async function renewTicket(storage: Storage, token: string): Promise<void> {
  await storage
    .updateTable('tickets')
    .set({ expires_at: expiry() })
    .where('token_hash', '=', hashToken(token))
    .execute();
}

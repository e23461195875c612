/** One entry for everything that an administrator does, in the transaction that does it. */
import type { Storage } from '../../storage/storage.ts';
import type { AuditAction } from './audit-words.ts';

export interface AuditEntry {
  readonly action: AuditAction;
  /** The administrator's number; `null` in preview and for the server itself. */
  readonly by: number | null;
  readonly learner?: number;
  /** Without personal data: names of fields, counts, names of groups. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** @param db the transaction that the act itself runs in */
export async function writeAudit(
  db: Storage,
  { action, by, learner, details = {} }: AuditEntry,
): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      at: new Date().toISOString(),
      administrator_id: by,
      action,
      learner_id: learner ?? null,
      details: JSON.stringify(details),
    })
    .execute();
}

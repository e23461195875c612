/** The retention period: who has not been here for longer is erased, once a day. */
import type { Storage } from '../../storage/storage.ts';
import { emptyLog, scrubFile } from '../../storage/scrub-file.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { readSettings } from '../settings/settings.ts';
import { deletePeople } from './erase-person.ts';

export interface ExpiringPerson {
  readonly id: number;
  readonly name: string;
  /** When they were last here, or were added. */
  readonly last: string;
  /** From when on they are erased. */
  readonly at: Date;
}

/** The same day that many months on; the month's last day where it has no such day. */
export function addMonths(date: Date, months: number): Date {
  const later = new Date(date);
  const day = later.getUTCDate();
  later.setUTCMonth(later.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(day, last));
  return later;
}

/** Those whose period ends by then, the earliest first. Samples stay: they are nobody. */
export async function findExpiring(
  db: Storage,
  months: number,
  until: Date,
): Promise<readonly ExpiringPerson[]> {
  const rows = await db
    .selectFrom('learners')
    .leftJoin('attempts', 'attempts.learner_id', 'learners.id')
    .select(['learners.id', 'learners.name', 'learners.created_at'])
    .select((select) => select.fn.max('attempts.last_seen_at').as('last_seen_at'))
    .where('learners.sample', '=', 0)
    .groupBy(['learners.id', 'learners.name', 'learners.created_at'])
    .execute();
  return rows
    .map(({ id, name, created_at, last_seen_at }) => {
      const last = last_seen_at !== null && last_seen_at > created_at ? last_seen_at : created_at;
      return { id, name, last, at: addMonths(new Date(last), months) };
    })
    .filter(({ at }) => at <= until)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.id - b.id);
}

/** @returns how many people were erased */
export async function eraseExpired(storage: Storage, now = new Date()): Promise<number> {
  const count = await storage.transaction().execute(async (db) => {
    const { retentionMonths } = await readSettings(db);
    if (retentionMonths === null) return 0;
    const expired = await findExpiring(db, retentionMonths, now);
    for (const { id } of expired) {
      await deletePeople(db, [id]);
      await writeAudit(db, { action: 'learner-erased-by-retention', by: null, learner: id });
    }
    return expired.length;
  });
  if (count > 0) await scrubFile(storage);
  return count;
}

const day = 86_400_000;

/** Lists that nobody confirmed within a day hold names for nothing. */
async function deleteOldImports(storage: Storage, now: Date): Promise<void> {
  const before = new Date(now.getTime() - day).toISOString();
  await storage.deleteFrom('imports').where('created_at', '<', before).execute();
}

/** At once and then every day, until it is stopped. */
export function keepErasing(storage: Storage, onError: (error: unknown) => void): { stop(): Promise<void> } {
  const run = async () => {
    const now = new Date();
    await deleteOldImports(storage, now);
    await eraseExpired(storage, now);
    await emptyLog(storage);
  };
  let running = run().catch(onError);
  const timer = setInterval(() => {
    running = running.then(run).catch(onError);
  }, day);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

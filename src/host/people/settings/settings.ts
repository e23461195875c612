/** What administrators set for the whole LMS. */
import type { Storage } from '../../storage/storage.ts';
import { writeAudit } from '../audit/write-audit.ts';

export interface Settings {
  /** Months after the last activity at which a person is erased; `null`: never. */
  readonly retentionMonths: number | null;
  /** Days that a new personal link works; `null`: for good. */
  readonly linkDays: number | null;
}

const keys = { retentionMonths: 'retention_months', linkDays: 'link_days' } as const;

export const defaultSettings: Settings = { retentionMonths: null, linkDays: 365 };

export async function readSettings(db: Storage): Promise<Settings> {
  const rows = await db.selectFrom('settings').selectAll().execute();
  const find = (key: string, unset: number | null) => {
    const row = rows.find((one) => one.key === key);
    if (!row) return unset;
    return row.value === '' ? null : Number(row.value);
  };
  return {
    retentionMonths: find(keys.retentionMonths, defaultSettings.retentionMonths),
    linkDays: find(keys.linkDays, defaultSettings.linkDays),
  };
}

export function writeSettings(storage: Storage, by: number | null, settings: Settings): Promise<void> {
  return storage.transaction().execute(async (db) => {
    const details: Record<string, number | null> = {};
    for (const name of ['retentionMonths', 'linkDays'] as const) {
      const key = keys[name];
      const value = settings[name];
      await db.deleteFrom('settings').where('key', '=', key).execute();
      await db
        .insertInto('settings')
        .values({ key, value: value === null ? '' : String(value) })
        .execute();
      details[key] = value;
    }
    await writeAudit(db, { action: 'settings-changed', by, details });
  });
}

/** Until when a link that is made now works. */
export async function nextLinkExpiry(db: Storage, now = new Date()): Promise<string | null> {
  const { linkDays } = await readSettings(db);
  return linkDays === null ? null : new Date(now.getTime() + linkDays * 86_400_000).toISOString();
}

/** The audit trail, newest first. */
import type { Storage } from '../../storage/storage.ts';
import { nextDay } from '../days.ts';

export interface AuditFilter {
  /** An action's name; empty for all. */
  readonly action: string;
  /** An administrator's number; empty for all. */
  readonly administrator: string;
  /** A person's number; empty for all. */
  readonly learner: string;
  /** Days of the server's time zone, both included; empty for no limit. */
  readonly from: string;
  readonly to: string;
}

export type AuditRow = Awaited<ReturnType<ReturnType<typeof selectAudit>['execute']>>[number];

export const auditPageSize = 100;

export async function listAudit(storage: Storage, filter: AuditFilter, page: number) {
  const { total } = await matchAudit(storage, filter)
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await selectAudit(storage, filter)
    .limit(auditPageSize)
    .offset((page - 1) * auditPageSize)
    .execute();
  return { rows, total };
}

/** With the names that are there now: an erased person has none. */
export function selectAudit(storage: Storage, filter: AuditFilter) {
  return matchAudit(storage, filter)
    .leftJoin('administrators', 'administrators.id', 'audit.administrator_id')
    .leftJoin('learners', 'learners.id', 'audit.learner_id')
    .selectAll('audit')
    .select(['administrators.name as administrator_name', 'learners.name as learner_name'])
    .orderBy('audit.id', 'desc');
}

function matchAudit(storage: Storage, { action, administrator, learner, from, to }: AuditFilter) {
  let query = storage.selectFrom('audit');
  if (action !== '') query = query.where('audit.action', '=', action);
  if (administrator !== '') query = query.where('audit.administrator_id', '=', Number(administrator));
  if (learner !== '') query = query.where('audit.learner_id', '=', Number(learner));
  if (from !== '') query = query.where('audit.at', '>=', startOf(from));
  if (to !== '') query = query.where('audit.at', '<', startOf(nextDay(to)));
  return query;
}

/** Midnight in the server's time zone, as the table holds times. */
function startOf(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}

/** What has been done at least once. */
export async function listActions(storage: Storage): Promise<string[]> {
  const rows = await storage.selectFrom('audit').select('action').distinct().execute();
  return rows.map(({ action }) => action);
}

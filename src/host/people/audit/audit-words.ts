/** What administrators can do, in the words of the audit trail. */

export const auditWords = {
  'learner-added': 'Added a person',
  'learner-changed': 'Changed a person',
  'learner-deactivated': 'Deactivated a person',
  'learner-reactivated': 'Reactivated a person',
  'learner-exported': 'Exported a person’s data',
  'learner-erased': 'Erased a person',
  'learner-erased-by-retention': 'Erased a person after the retention period',
  'link-renewed': 'Renewed a personal link',
  'links-exported': 'Downloaded personal links',
  'learners-imported': 'Imported people',
  'group-added': 'Added a group',
  'group-changed': 'Changed a group',
  'group-removed': 'Removed a group',
  'settings-changed': 'Changed the settings',
  'audit-exported': 'Downloaded the audit trail',
  'database-restored': 'Restored a backup',
  'administrator-added': 'Became an administrator',
  'administrator-invited': 'Invited an administrator',
  'administrator-deactivated': 'Deactivated an administrator',
  'administrator-reactivated': 'Reactivated an administrator',
  'password-link-made': 'Made a link for a new password',
  'password-changed': 'Chose a new password',
} as const;

export type AuditAction = keyof typeof auditWords;

/** What the server does by itself; nobody is named for it. */
const byServer: ReadonlySet<string> = new Set<AuditAction>([
  'learner-erased-by-retention',
  'database-restored',
]);

/** An action without words yet is shown by its name. */
export function sayAction(action: string): string {
  const known: Readonly<Record<string, string>> = auditWords;
  const plain = action.replaceAll('-', ' ');
  return known[action] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

export function sayActor(name: string | null, action: string): string {
  return name ?? (byServer.has(action) ? 'The server' : 'Preview');
}

const detailWords: Readonly<Record<string, string>> = {
  fields: 'changed',
  added: 'added',
  changed: 'changed',
  groups: 'new groups',
  left_out: 'lines left out',
  name: 'name',
  due_on: 'due date',
  moved: 'people moved',
  retention_months: 'months kept',
  link_days: 'days that links work',
  count: 'number',
  backup: 'backup of',
  erased_again: 'erased again',
};

const fieldWords: Readonly<Record<string, string>> = { group_id: 'group', due_on: 'due date' };

/** `changed: name, due date`; @param details JSON, as in the table */
export function sayDetails(details: string): string {
  return Object.entries(JSON.parse(details) as Record<string, unknown>)
    .map(([name, value]) => `${detailWords[name] ?? name.replaceAll('_', ' ')}: ${sayValue(value)}`)
    .join('; ');
}

function sayValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayValue).join(', ');
  if (value === null || value === '') return 'none';
  if (typeof value !== 'string') return JSON.stringify(value);
  return fieldWords[value] ?? value;
}

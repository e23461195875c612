/** What administrators can do, in the words of the audit trail. */

export const auditWords = {
  'administrator-added': 'Became an administrator',
  'administrator-invited': 'Invited an administrator',
  'administrator-deactivated': 'Deactivated an administrator',
  'administrator-reactivated': 'Reactivated an administrator',
  'password-link-made': 'Made a link for a new password',
  'password-changed': 'Chose a new password',
} as const;

export type AuditAction = keyof typeof auditWords;

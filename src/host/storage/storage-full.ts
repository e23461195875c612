/** Whether the database has refused a write because there is no room for it, on the disk or by its own limit. */

/** SQLite's result code (https://sqlite.org/rescode.html#full). */
const sqliteFull = 13;

export function isStorageFull(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error)) return false;
  return typeof error.errcode === 'number' && (error.errcode & 0xff) === sqliteFull;
}

/** Files that a chapter may hand out, by the ending of their names. */

/** What people read and fill in; nothing that runs. */
export const fileEndings: ReadonlySet<string> = new Set([
  ...[
    'pdf',
    'docx',
    'xlsx',
    'pptx',
    'odt',
    'ods',
    'rtf',
    'txt',
    'csv',
    'ics',
    'zip',
    'svg',
    'png',
    'jpg',
    'jpeg',
  ],
]);

/** What every browser shows itself. A drawing could hold a script, which must not run beside the course. */
export const opensInTab: ReadonlySet<string> = new Set(['pdf', 'txt', 'png', 'jpg', 'jpeg']);

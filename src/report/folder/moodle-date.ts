/**
 * Dates as Moodle writes them into a download of its SCORM reports, in English: `userdate()` with the language's
 * `strftimedaydatetime`, in the time zone of whoever downloads.
 */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Sunday, 22 November 2026, 2:02 PM`; the pack for the United States has `Sunday, November 22, 2026`. */
const written =
  /^(?:\p{L}+,\s*)?(?:(?<day>\d{1,2})\s+(?<month>\p{L}+)|(?<month2>\p{L}+)\s+(?<day2>\d{1,2})),?\s+(?<year>\d{4}),?\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?:\s*(?<half>[ap])\.?m\.?)?$/iu;

/** @returns ISO 8601, the time taken as this machine's; `undefined` where it says no such date */
export function parseMoodleDate(text: string): string | undefined {
  const parts = written.exec(text.trim())?.groups;
  if (!parts) return undefined;
  const month = months.indexOf((parts['month'] ?? parts['month2'] ?? '').slice(0, 3).toLowerCase());
  const day = Number(parts['day'] ?? parts['day2']);
  const half = parts['half']?.toLowerCase();
  const hour = Number(parts['hour']);
  if (month < 0 || Number(parts['minute']) > 59 || hour > (half === undefined ? 23 : 12)) return undefined;
  const clock = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const date = new Date(Number(parts['year']), month, day, clock, Number(parts['minute']));
  return date.getDate() === day && date.getMonth() === month ? date.toISOString() : undefined;
}

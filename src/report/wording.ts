/** Times and dates as the report says them. */

const dayParts = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const day = new Intl.DateTimeFormat('en-GB', dayParts);
const dayAnywhere = new Intl.DateTimeFormat('en-GB', { ...dayParts, timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/** 13,920 → `3 h 52 min`; less than a minute is said so, and none at all is a dash. */
export function sayDuration(seconds: number): string {
  if (seconds <= 0) return '–';
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return 'under 1 min';
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** `21 Nov 2026`, in this machine's zone; a day without a time is the same day everywhere. */
export function sayDay(iso: string): string {
  return (isDay(iso) ? dayAnywhere : day).format(new Date(iso));
}

/** `Saturday 21 November 2026 at 15:02`, in this machine's zone; of a day without a time the day alone. */
export function sayMoment(iso: string): string {
  return isDay(iso) ? sayDay(iso) : moment.format(new Date(iso));
}

const isDay = (iso: string): boolean => iso.length === '2026-11-21'.length;

export function sayCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

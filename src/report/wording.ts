/** Times, dates and numbers as the report says them. */

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const plainDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });
const shortMoment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** 13,920 → `3 h 52 min`; less than a minute is said so, and none at all is a dash. */
export function sayDuration(seconds: number): string {
  if (seconds <= 0) return '–';
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return 'under 1 min';
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** `21 Nov 2026`, in this machine's zone; of a day without a time, `YYYY-MM-DD`, in any. */
export function sayDay(iso: string): string {
  return isDay(iso) ? sayPlainDay(iso) : day.format(new Date(iso));
}

/** `2026-12-12` → `12 Dec 2026`, in any zone. */
export function sayPlainDay(date: string): string {
  return plainDay.format(new Date(`${date}T00:00:00Z`));
}

/** `Saturday 21 November 2026 at 15:02`, in this machine's zone; of a day without a time the day alone. */
export function sayMoment(iso: string): string {
  return isDay(iso) ? sayPlainDay(iso) : moment.format(new Date(iso));
}

const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);

/** `21 Nov 2026, 15:02`, in this machine's zone. */
export function sayShortMoment(iso: string): string {
  return shortMoment.format(new Date(iso));
}

/** `America/Vancouver` */
export function nameZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function sayCount(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-CA')} ${count === 1 ? one : many}`;
}

export function roundHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

export function sayScore(score: number | undefined): string {
  return score === undefined ? '–' : `${roundHundredths(score)}%`;
}

export const sayPeople = (count: number): string => sayCount(count, 'person', 'people');

/** Days, as people set them: `YYYY-MM-DD`, in the server's time zone. */
import { sayDay } from '../../report/wording.ts';

export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** `12 Dec 2026`. A day alone would be read as midnight in London. */
export function sayDueDay(day: string): string {
  return sayDay(`${day}T12:00:00`);
}

/** `America/Toronto`. */
export function zoneName(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `21 Nov 2026, 15:02`, in the server's time zone. */
export function sayTime(iso: string): string {
  return moment.format(new Date(iso));
}

const isDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

export type ReadDay = { readonly value: string | null } | { readonly problem: string };

/** `2026-12-31`, also with slashes or a midnight behind it. Nothing is guessed: other orders are explained. */
export function readDay(text: string): ReadDay {
  const trimmed = text.trim().replace(/[T ]00:00(:00)?$/, '');
  if (trimmed === '') return { value: null };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimmed);
  if (iso) {
    const day = joinDay(iso[1], iso[2], iso[3]);
    if (isDay(day) && day >= '1970-01-01') return { value: day };
    return { problem: `“${trimmed}” is no day of the calendar.` };
  }
  return { problem: explainDay(trimmed) };
}

function joinDay(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function explainDay(text: string): string {
  const [, one, two, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const read = [joinDay(year, two, one), joinDay(year, one, two)].filter(isDay);
  const [first, second] = [...new Set(read)];
  if (first && second) {
    return `“${text}” may be ${sayDueDay(first)} or ${sayDueDay(second)}. Write ${first} or ${second}.`;
  }
  if (first) return `Write “${text}” as ${first}: year, month, day.`;
  return `“${text.slice(0, 40)}” is no date. Write year, month and day, for example 2026-12-31.`;
}

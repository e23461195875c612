/** What a page of the report shows, and how that stands in its address. */
import { type RowStatus, statusLabels } from './rows.ts';

export const sortKeys = ['name', 'group', 'status', 'score', 'time', 'seen'] as const;
export type SortKey = (typeof sortKeys)[number];

export type StatusFilter = RowStatus | 'overdue';

export interface Selection {
  /** Key of a course. */
  readonly course: string;
  /** Number of a group, `none` for people without one; `undefined` for all. */
  readonly group: string | undefined;
  /** Part of a name, or a reference. */
  readonly search: string;
  readonly status: StatusFilter | undefined;
  readonly sort: SortKey;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
  /** Whether people made to try things out are shown, too. */
  readonly samples: boolean;
  /** Whether deactivated people are shown, too. */
  readonly former: boolean;
}

/** People on one page. */
export const pageSize = 50;

/** Whatever an address says that means nothing is left out. */
export function readSelection(query: URLSearchParams, course: string): Selection {
  const get = (name: string): string => query.get(name) ?? '';
  const status = get('status');
  const page = Number(get('page'));
  return {
    course,
    group: /^(?:\d{1,15}|none)$/.test(get('group')) ? get('group') : undefined,
    search: get('q').trim().slice(0, 100),
    status:
      status === 'overdue' || Object.hasOwn(statusLabels, status) ? (status as StatusFilter) : undefined,
    sort: sortKeys.find((key) => key === get('sort')) ?? 'name',
    descending: get('order') === 'down',
    page: Number.isSafeInteger(page) && page > 1 && page < 1e6 ? page : 1,
    samples: get('samples') === 'yes',
    former: get('former') === 'yes',
  };
}

/** The parts of an address that are not as they would be anyway, in a fixed order. */
export function listParameters(selection: Selection): [name: string, value: string][] {
  const { course, group = '', search, status = '', sort, descending, page, samples, former } = selection;
  const all: [string, string][] = [
    ['course', course],
    ['group', group],
    ['q', search],
    ['status', status],
    ['sort', sort === 'name' ? '' : sort],
    ['order', descending ? 'down' : ''],
    ['page', page > 1 ? String(page) : ''],
    ['samples', samples ? 'yes' : ''],
    ['former', former ? 'yes' : ''],
  ];
  return all.filter(([, value]) => value !== '');
}

/** `/report?course=…&group=3`; a change of anything but the page begins at the first page. */
export function writeAddress(path: string, selection: Selection, change: Partial<Selection> = {}): string {
  return `${path}?${String(new URLSearchParams(listParameters({ ...selection, page: 1, ...change })))}`;
}

/** What was chosen, in words, for who reads it on paper. */
import type { Choice } from './report-forms.ts';
import { statusLabels } from './rows.ts';
import type { Selection } from './selection.ts';

export function sayFilters(
  { group, search, status, samples, former }: Selection,
  groups: readonly Choice[],
): string[] {
  const groupName = groups.find(({ value }) => value === group)?.label ?? group;
  const statusName = status === 'overdue' ? 'Overdue' : status && statusLabels[status];
  return [
    ...(groupName === undefined ? [] : [`group “${groupName}”`]),
    ...(statusName === undefined ? [] : [`status “${statusName}”`]),
    ...(search === '' ? [] : [`names with “${search}”`]),
    ...(samples ? ['samples, too'] : []),
    ...(former ? ['deactivated people, too'] : []),
  ];
}

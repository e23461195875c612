/** What was typed on the settings page → settings, or what is wrong with it. */
import type { FormText } from '../form-data.ts';
import type { SettingsForm } from './page-settings.ts';
import type { Settings } from './settings.ts';

export type ReadSettings =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly form: SettingsForm };

export function readSettingsForm(typed: FormText): ReadSettings {
  const form = { retention: typed('retention').trim(), links: typed('links').trim() };
  const retention = readCount(form.retention, 120, 'months');
  const links = readCount(form.links, 3650, 'days');
  const problems = {
    ...('problem' in retention && { retention: retention.problem }),
    ...('problem' in links && { links: links.problem }),
  };
  if ('problem' in retention || 'problem' in links) return { ok: false, form: { ...form, problems } };
  return { ok: true, settings: { retentionMonths: retention.value, linkDays: links.value } };
}

function readCount(text: string, most: number, what: string): { value: number | null } | { problem: string } {
  if (text === '') return { value: null };
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= most) return { value: count };
  return { problem: `Give a number of ${what} from 1 to ${most}, or nothing.` };
}

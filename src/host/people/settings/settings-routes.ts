/** Base origin, administrators only. Retention period and validity of links. */
import { Hono } from 'hono';
import type { HostContext } from '../../host-context.ts';
import { findActor } from '../acting.ts';
import { findExpiring } from '../erasure/retention.ts';
import { readForm } from '../form-data.ts';
import { renderRetentionWarning, renderSettings, type SettingsForm } from './page-settings.ts';
import { readSettingsForm } from './read-settings-form.ts';
import { readSettings, type Settings, writeSettings } from './settings.ts';

/** Milliseconds; who is to be erased within it is shown. */
const ahead = 30 * 86_400_000;

export function settingsRoutes(host: HostContext): Hono {
  const { storage } = host;
  const routes = new Hono();

  const expiring = async ({ retentionMonths }: Settings, within: number) =>
    retentionMonths === null ? [] : findExpiring(storage, retentionMonths, new Date(Date.now() + within));

  const show = async (form?: SettingsForm, done?: string) => {
    const settings = await readSettings(storage);
    const { retentionMonths, linkDays } = settings;
    const kept = { retention: String(retentionMonths ?? ''), links: String(linkDays ?? '') };
    return renderSettings({ settings, form: form ?? kept, expiring: await expiring(settings, ahead), done });
  };

  routes.get('/settings', async (context) => {
    context.header('Cache-Control', 'no-store');
    return context.html(await show(undefined, context.req.query('done') === 'saved' ? 'Saved.' : undefined));
  });

  /** A shorter period may erase people: who they are is shown before it counts. */
  routes.post('/settings', async (context) => {
    const typed = await readForm(context);
    const read = readSettingsForm(typed);
    if (!read.ok) return context.html(await show(read.form), 400);
    const gone = await expiring(read.settings, 0);
    if (gone.length > 0 && typed('confirmed') !== String(gone.length)) {
      context.header('Cache-Control', 'no-store');
      return context.html(renderRetentionWarning(read.settings, gone));
    }
    await writeSettings(storage, await findActor(host, context), read.settings);
    return context.redirect('/settings?done=saved', 303);
  });

  return routes;
}

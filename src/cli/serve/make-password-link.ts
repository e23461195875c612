/** `npm run host -- --new-link EMAIL`: the way back in for an administrator whom nobody else can help. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listAdministrators } from '../../host/access/administrators.ts';
import { addLink } from '../../host/access/one-time-links.ts';
import type { Origins } from '../../host/access/origins.ts';
import { openStorage } from '../../host/storage/storage.ts';
import { PlainError } from '../terminal/run-plainly.ts';

/** Works while the server runs. @returns what to print */
export async function makePasswordLink(dataDir: string, email: string, { base }: Origins): Promise<string> {
  if (!existsSync(join(dataDir, 'alongside.sqlite'))) {
    throw new PlainError(`${dataDir} holds no data yet. Name the folder with --data DIR.`);
  }
  const storage = await openStorage(dataDir);
  try {
    const active = (await listAdministrators(storage)).filter((each) => each.deactivated_at === null);
    const whose = active.find((each) => each.email === email.trim().toLowerCase());
    if (!whose) {
      const known = active.map((each) => each.email).join(', ');
      throw new PlainError(
        `No administrator signs in as “${email}”. ${known === '' ? 'There is none yet.' : `There are: ${known}`}`,
      );
    }
    const link = await addLink(storage, 'new-password', whose.id);
    return `With this link, ${whose.name} chooses a new password. It works once, for 24 hours:\n  ${base}${link}`;
  } finally {
    await storage.destroy();
  }
}

/** What the LMS has on record, as HR and as the course's next launch get it. */
import { openLaunch } from '../../unit/host/host-client.ts';
import { parseCsv } from './parse-csv.ts';

/** A learner's line of the CSV, by the heading of the column. */
export async function readCsvRow(url: string, name: string): Promise<Record<string, string>> {
  const text = await (await fetch(`${url}/report.csv`)).text();
  const [heads = [], ...rows] = parseCsv(text);
  const row = rows.find(([first]) => first === name);
  if (!row) throw new Error(`The CSV has no line for ${name}.`);
  return Object.fromEntries(heads.map((head, index) => [head, row[index] ?? '']));
}

export interface RecordedAnswer {
  readonly id: string;
  readonly type: string;
  readonly student_response: string;
  readonly result: string;
}

export interface Recorded {
  readonly core: { readonly lesson_status: string; readonly score?: { readonly raw?: string } };
  /** In the order of their indexes. */
  readonly interactions: readonly RecordedAnswer[];
}

/** What the next launch would start with. The launch that this opens is the last that may write. */
export async function readRecord(url: string, token: string): Promise<Recorded> {
  const { seed } = await openLaunch(url, token);
  const { core, interactions } = seed as unknown as { core: Recorded['core']; interactions?: object };
  return { core, interactions: listByIndex(interactions ?? {}) };
}

function listByIndex(interactions: object): RecordedAnswer[] {
  const rows = Object.entries(interactions).filter(([index]) => /^\d+$/.test(index));
  rows.forEach(([index], place) => {
    if (Number(index) !== place) throw new Error(`Interaction ${index} stands at place ${place}.`);
  });
  return rows.map(([, row]) => row as RecordedAnswer);
}

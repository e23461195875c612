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
  readonly savedState: string;
}

/** What the next launch would start with. The launch that this opens is the last that may write. */
export async function readRecord(url: string, token: string): Promise<Recorded> {
  const { seed } = await openLaunch(url, token);
  const score = seed['cmi.core.score.raw'];
  const lesson_status = seed['cmi.core.lesson_status'] ?? '';
  return {
    core: { lesson_status, ...(score !== undefined && { score: { raw: score } }) },
    interactions: listByIndex(seed),
    savedState: seed['cmi.suspend_data'] ?? '',
  };
}

function listByIndex(seed: Readonly<Record<string, string>>): RecordedAnswer[] {
  const rows: (Record<string, string> | undefined)[] = [];
  for (const [element, value] of Object.entries(seed)) {
    const [, index, name] = /^cmi\.interactions\.(\d+)\.(\w+)$/.exec(element) ?? [];
    if (name !== undefined) (rows[Number(index)] ??= {})[name] = value;
  }
  return Array.from(rows, (row, place) => {
    if (!row) throw new Error(`No interaction stands at place ${place}.`);
    return row as unknown as RecordedAnswer;
  });
}

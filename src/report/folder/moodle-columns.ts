/**
 * Where a download of Moodle's SCORM reports (basic, interactions, objectives) has what: mod/scorm 2.x to 5.x begin all
 * three alike. Name, the fields that the site shows of a person's identity, Attempt, Started on, Last accessed on, Score,
 * then a column a SCO, which the basic report has only with details, then objectives or interactions.
 */

export interface MoodleColumns {
  readonly name: number;
  /** Between the name and the attempt: e-mail address, ID number, … */
  readonly identity: readonly number[];
  readonly attempt: number;
  readonly started: number;
  readonly last: number;
  readonly score: number;
  /** The course's own: `85/100`, or a status in words. */
  readonly sco: number | undefined;
  /** The package's title; empty where there is no such column. */
  readonly title: string;
  /** Id of an objective → its status. */
  readonly objectives: ReadonlyMap<string, number>;
}

const wanted = ['Name', 'Attempt', 'Started on', 'Last accessed on', 'Score'] as const;

/** The names of columns that are missing, where any is. */
export function findColumns(line: readonly string[]): MoodleColumns | readonly string[] {
  const cells = line.map((cell) => cell.trim());
  const words = cells.map((cell) => cell.toLowerCase());
  const missing = wanted.filter((head) => !words.includes(head.toLowerCase()));
  if (missing.length > 0) return missing;
  const [name = 0, attempt = 0, started = 0, last = 0, score = 0] = wanted.map((head) =>
    words.indexOf(head.toLowerCase()),
  );
  const hasSco = cells.length > score + 1;
  const objectives = cells.slice(score + 2).map((cell, place): [string, number] => {
    return [cell.replace(/ status$/i, ''), score + 2 + place];
  });
  return {
    ...{ name, attempt, started, last, score },
    identity: cells.map((_, place) => place).slice(name + 1, attempt),
    sco: hasSco ? score + 1 : undefined,
    title: hasSco ? (cells[score + 1] ?? '') : '',
    objectives: new Map(objectives),
  };
}

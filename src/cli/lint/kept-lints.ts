/**
 * What the lints find in a course, kept until anything changes that it depends on: the sources, the day, the language,
 * the lints' own code and that of their libraries.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Linted } from '../../compiler/lints/lint-course.ts';
import { languagesOf, type Sources } from '../../compiler/sources.ts';
import { readRecord, writeRecord } from '../../plugins/kept-record.ts';
import { projectRoot } from '../course/find-course.ts';

export interface LintOrder {
  /** Folder of the course. */
  readonly courseRoot: string;
  readonly sources: Sources;
  /** As 2026-01-31. */
  readonly today: string;
  /** Only this language; all where it is left out. */
  readonly lang?: string;
  /** Where records lie; below the project where it is left out. */
  readonly folder?: string;
}

/** Everything that the lints may import of this project. */
const ownCode = ['src/compiler', 'src/model', 'src/strings'];

function hashCode(): string {
  const hash = createHash('sha256').update(process.version);
  const files = ownCode.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(projectRoot, folder, name)),
  );
  for (const file of [...files.toSorted(), join(projectRoot, 'package-lock.json')])
    hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function hashOrder({ sources, today }: LintOrder, lang: string): string {
  const hash = createHash('sha256').update(JSON.stringify([hashCode(), today, lang]));
  for (const [path, source] of sources)
    hash.update(JSON.stringify(['', path, typeof source, source.length])).update(source);
  return hash.digest('hex');
}

/** `check` and `package` share what was found where there is but one language. */
function languageOf({ sources, lang }: LintOrder): string | undefined {
  const languages = languagesOf(sources);
  return languages.length === 1 && languages[0] === lang ? undefined : lang;
}

/** Words of the list that no text needs are told where all texts were looked at, and asked for. */
function takeAsked({ problems, notices }: Linted, { lang }: LintOrder): Linted {
  return lang === undefined
    ? { problems, notices }
    : { problems, notices: notices.filter(({ code }) => code !== 'stale-word') };
}

function placeOf(order: LintOrder): { file: string; key: string; lang: string | undefined } {
  const lang = languageOf(order);
  const name = createHash('sha256')
    .update(JSON.stringify([order.courseRoot, lang]))
    .digest('hex')
    .slice(0, 16);
  const folder = order.folder ?? join(projectRoot, '.cache/lint');
  return { file: join(folder, `${name}.json`), key: hashOrder(order, lang ?? ''), lang };
}

function readLints({ file, key }: ReturnType<typeof placeOf>): Linted | undefined {
  const record = readRecord(file, key);
  return record === undefined ? undefined : (JSON.parse(record) as Linted);
}

/** What is found, by looking only where nothing was kept. */
export async function lintKept(order: LintOrder): Promise<Linted> {
  const place = placeOf(order);
  const recalled = readLints(place);
  if (recalled) return takeAsked(recalled, order);
  const { lintCourse } = await import('../../compiler/lints/lint-course.ts');
  const { file, key, lang } = place;
  const linted = await lintCourse(order.sources, { today: order.today, ...(lang !== undefined && { lang }) });
  writeRecord(file, key, JSON.stringify(linted));
  return takeAsked(linted, order);
}

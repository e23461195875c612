/** Files beside a chapter that a player plays or reads: found, checked, and copied into the package. */
import { escapeHtml } from '../../model/escape-html.ts';
import type { Block } from '../blocks/block.ts';
import type { ChapterContext } from '../context.ts';
import { packedName, reportName } from '../packed-name.ts';
import { placeOf, type Excerpt } from '../source/excerpt.ts';
import { resolvePath } from '../sources.ts';
import { suggestFile } from '../suggest-file.ts';
import { endingOf, largestMedia, mediaTypes, type MediaKind } from './media-types.ts';

export interface FoundFile {
  readonly path: string;
  readonly source: string | Uint8Array;
}

/** A file with one of these endings; a problem at `entry` where there is none. */
export function findFile(
  name: string,
  entry: Excerpt,
  endings: readonly string[],
  context: ChapterContext,
): FoundFile | undefined {
  const { sources, problems } = context.course;
  const path = resolvePath(context.path, name);
  const source = path?.startsWith('content/') === true ? sources.get(path) : undefined;
  const fits = (file: string): boolean => endings.some((ending) => file.toLowerCase().endsWith(`.${ending}`));
  const known = [...sources.keys()].filter(fits);
  if (!fits(name)) problems.add('media-type', placeOf(entry), name, endings.join(', '));
  else if (path === undefined || source === undefined)
    problems.add('missing-media', placeOf(entry), path ?? name, suggestFile(name, context.path, known));
  else return { path, source };
  return undefined;
}

/** Copies the file into the package and gives its address there, escaped for an attribute. */
export function packFile({ path }: FoundFile, entry: Excerpt, context: ChapterContext): string {
  const name = packedName(path);
  const reason = reportName(name, path, context.course.fileNames);
  if (reason !== undefined) context.course.problems.add('media-name', placeOf(entry), path, reason);
  context.files.set(name, path.slice('content/'.length));
  return escapeHtml(`files/${encodeURI(name)}`);
}

/** Names in a list: `one.webm, two.mp4`. */
export function listNames(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

export interface Recording {
  /** Address in the package, escaped. */
  readonly address: string;
  readonly type: string;
}

/** The recording in each form that `src` names; the browser takes the first that it can play. */
export function findRecordings(kind: MediaKind, block: Block, context: ChapterContext): Recording[] {
  const { problems, t } = context.course;
  const given = block.values.get('src');
  if (given === undefined) return [];
  return listNames(given.value).flatMap((name) => {
    const found = findFile(name, given.entry, [...mediaTypes[kind].keys()], context);
    if (found === undefined) return [];
    const size = found.source.length;
    if (size > largestMedia && !block.flags.has('large'))
      problems.add('media-too-large', placeOf(given.entry), t.fileSize(size), t.fileSize(largestMedia));
    const address = packFile(found, given.entry, context);
    return [{ address, type: mediaTypes[kind].get(endingOf(name)) ?? '' }];
  });
}

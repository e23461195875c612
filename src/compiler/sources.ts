/** What the compiler reads: path from the course's root (with `/`) to text, or to bytes where it is a raster picture or a file to hand out. */
export type Sources = ReadonlyMap<string, string | Uint8Array>;

export const lockPath = 'content/alongside.lock.json';

/** A file of this name holds the words of a recording; it is no chapter. */
export const transcriptEnding = '.transcript.md';

export function textOf(sources: Sources, path: string): string | undefined {
  const source = sources.get(path);
  return typeof source === 'string' ? source : undefined;
}

export function courseFilePath(lang: string): string {
  return `content/${lang}/course.yaml`;
}

/** Languages that have a course.yaml, sorted. */
export function languagesOf(sources: Sources): string[] {
  const languages = [...sources.keys()].flatMap(
    (path) => /^content\/([^/]+)\/course\.yaml$/.exec(path)?.[1] ?? [],
  );
  return languages.toSorted();
}

/** Files right in a folder with this ending, in code-unit order, which no locale changes. */
export function filesIn(sources: Sources, folder: string, ending: string): string[] {
  const prefix = `${folder}/`;
  return [...sources.keys()]
    .filter(
      (path) => path.startsWith(prefix) && path.endsWith(ending) && !path.slice(prefix.length).includes('/'),
    )
    .toSorted();
}

/** Paths with this ending by the folder that they are right in, each folder's in code-unit order. */
export function filesByFolder(sources: Sources, ending: string): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of sources.keys()) {
    if (!path.endsWith(ending)) continue;
    const folder = path.slice(0, path.lastIndexOf('/'));
    const files = folders.get(folder);
    if (files) files.push(path);
    else folders.set(folder, [path]);
  }
  for (const files of folders.values()) files.sort();
  return folders;
}

/** Where a relative path in `fromFile` leads, or undefined where it leaves the course's root. */
export function resolvePath(fromFile: string, relative: string): string | undefined {
  const segments = fromFile.split('/').slice(0, -1);
  for (const segment of relative.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== '.' && segment !== '') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}

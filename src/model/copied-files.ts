/** What a chapter needs beside its HTML: the pictures that it shows and the files that it hands out. */
import type { Chapter } from './course.ts';

export interface CopiedFile {
  /** In the package. */
  readonly file: string;
  /** Below the content folder. */
  readonly path: string;
}

export function copiedFiles({ pictures, files }: Pick<Chapter, 'pictures' | 'files'>): CopiedFile[] {
  return [
    ...pictures.map(({ name, path }) => ({ file: `pictures/${name}`, path })),
    ...files.map(({ name, path }) => ({ file: `files/${name}`, path })),
  ];
}

/** A package of a course, and what of its size is neither picture nor font. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { projectRoot } from '../../../src/cli/course/find-course.ts';
import { makePackages } from '../../../src/plugins/make-packages.ts';

export interface PackageFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Ids of its chapters in reading order. */
  readonly chapters: readonly string[];
  /** Bytes as compressed in the zip, pictures, sounds and fonts left out. */
  readonly text: number;
}

const heavy = /\.(?:svg|png|jpe?g|webp|avif|gif|woff2|mp3|mp4|webm)$/;

/** @param out folder for the packages */
export async function makePackageFiles(courseRoot: string, out: string): Promise<PackageFiles> {
  const written = await makePackages({ root: projectRoot, courseRoot, out });
  const made = written.find(({ standard }) => standard === 'scorm12');
  if (!made) throw new Error('No package for SCORM 1.2 was written.');
  let text = 0;
  const files = unzipSync(readFileSync(made.file), {
    filter({ name, size }) {
      if (!heavy.test(name)) text += size;
      return true;
    },
  });
  const outline = JSON.parse(new TextDecoder().decode(files['course.json'])) as {
    readonly parts: readonly { readonly chapters: readonly { readonly id: string }[] }[];
  };
  const chapters = outline.parts.flatMap((part) => part.chapters.map(({ id }) => id));
  return { files: new Map(Object.entries(files)), chapters, text };
}

/** A package of a course, and what of its size is neither picture nor font. */
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { projectRoot } from '../../../src/cli/course/find-course.ts';
import { makePackages } from '../../../src/plugins/make-packages.ts';

export interface PackageFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Ids of its chapters in reading order. */
  readonly chapters: readonly string[];
  /** Bytes as compressed in the zip; pictures, those in pages and chapters too, sounds and fonts left out. */
  readonly text: number;
  /** Bytes of all words of the course once, compressed: no package of it could be smaller. */
  readonly words: number;
}

/** Drawings that stand in a page or a chapter are pictures too. */
const drawing = /<svg[\s>][^]*?<\/svg>/g;

const heavy = /\.(?:svg|png|jpe?g|webp|avif|gif|woff2|mp3|mp4|webm)$/;

const deflated = (text: string): number => deflateRawSync(text, { level: 9 }).length;

/** @param out folder for the packages */
export async function makePackageFiles(courseRoot: string, out: string): Promise<PackageFiles> {
  const written = await makePackages({ root: projectRoot, courseRoot, out });
  const made = written.find(({ standard }) => standard === 'scorm12');
  if (!made) throw new Error('No package for SCORM 1.2 was written.');
  return readPackageFiles(made.file);
}

export function readPackageFiles(zip: string): PackageFiles {
  let text = 0;
  const files = unzipSync(readFileSync(zip), {
    filter({ name, size }) {
      if (!heavy.test(name)) text += size;
      return true;
    },
  });
  let words = '';
  for (const [name, bytes] of Object.entries(files)) {
    if (!/\.(?:html|js)$/.test(name)) continue;
    const source = new TextDecoder().decode(bytes);
    const plain = source.replace(drawing, '');
    if (name === 'print.html') words = plain.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    if (plain.length < source.length) text -= deflated(source) - deflated(plain);
  }
  const outline = JSON.parse(new TextDecoder().decode(files['course.json'])) as {
    readonly parts: readonly { readonly chapters: readonly { readonly id: string }[] }[];
  };
  const chapters = outline.parts.flatMap((part) => part.chapters.map(({ id }) => id));
  return { files: new Map(Object.entries(files)), chapters, text, words: deflated(words) };
}

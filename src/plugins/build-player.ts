import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type UserConfig } from 'vite';
import { copiedFiles } from '../model/copied-files.ts';
import type { Course } from '../model/course.ts';
import { makeBootScript } from './boot-script.ts';
import { coursePlugin } from './course-plugin.ts';
import { makeFonts } from './fonts.ts';
import { readPublicFiles } from './public-files.ts';

export interface BuildPlayerOptions {
  /** Folder of the project: holds src and public. */
  readonly root: string;
  /** Folder of the course: holds content, quizzes and a public folder of its own; the project's own where it is left out. */
  readonly courseRoot?: string;
  readonly course: Course;
}

/** As a module like any other, which Node need not strip of its types anew each time. */
async function readConfig(root: string): Promise<UserConfig> {
  const { href } = pathToFileURL(join(root, 'vite.config.ts'));
  const { default: config } = (await import(href)) as { default: UserConfig };
  return config;
}

/** Everything of the package except what the standard adds: file name → bytes, in no particular order. */
export async function buildPlayer({
  root,
  courseRoot = root,
  course,
}: BuildPlayerOptions): Promise<Map<string, Uint8Array>> {
  const [bootScript, resumeScript, fonts] = await Promise.all([
    makeBootScript(root),
    makeBootScript(root, 'resume'),
    makeFonts(root),
  ]);
  const encoder = new TextEncoder();
  const emitted = new Map(fonts);
  const emit = (name: string, source: string) => void emitted.set(name, encoder.encode(source));
  const config = await readConfig(root);
  const result = await build({
    ...config,
    configFile: false,
    plugins: [coursePlugin({ course, bootScript, resumeScript, emit })],
    build: { ...config.build, write: false },
  });
  // A build that writes nothing leaves Vite's public folder out.
  const folders = [...new Set([root, courseRoot])].map((folder) => readPublicFiles(join(folder, 'public')));
  const files = new Map<string, Uint8Array>((await Promise.all(folders)).flatMap((found) => [...found]));
  for (const [name, bytes] of emitted) files.set(name, bytes);
  for (const output of Array.isArray(result) ? result : [result])
    if ('output' in output)
      for (const file of output.output) {
        const source = file.type === 'chunk' ? file.code : file.source;
        files.set(file.fileName, typeof source === 'string' ? encoder.encode(source) : source);
      }
  for (const { file, path } of course.parts.flatMap((part) => part.chapters).flatMap(copiedFiles))
    files.set(file, await readFile(join(courseRoot, 'content', path)));
  return files;
}

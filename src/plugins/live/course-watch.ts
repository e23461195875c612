/**
 * Says which files of a course have changed. A watch a folder: it hears of files that an editor writes beside the old
 * one and renames, and of new ones, at once and without looking at any other file.
 */
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds: editors write a file in several steps. */
const restBefore = 6;

const watched = ['content', 'quizzes', 'public'];

export class CourseWatch {
  readonly #root: string;
  readonly #onChange: (paths: ReadonlySet<string>) => void;
  /** By folder, from the course's root on. */
  readonly #watchers = new Map<string, FSWatcher>();
  #changed = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange gets paths from the course's root on; a folder stands for all that is in it */
  constructor(root: string, onChange: (paths: ReadonlySet<string>) => void) {
    this.#root = root;
    this.#onChange = onChange;
    this.#watch('');
    for (const folder of watched) this.#follow(folder);
  }

  /** Watches a folder and those in it, if it is one. */
  #follow(folder: string): void {
    try {
      const entries = readdirSync(join(this.#root, folder), { withFileTypes: true });
      this.#watch(folder);
      for (const entry of entries) if (entry.isDirectory()) this.#follow(`${folder}/${entry.name}`);
    } catch {
      // A file, or gone by now.
      this.#watchers.get(folder)?.close();
      this.#watchers.delete(folder);
    }
  }

  #watch(folder: string): void {
    if (this.#watchers.has(folder)) return;
    const watcher = watch(join(this.#root, folder), (event, name) => {
      const path = [folder, name ?? ''].filter(Boolean).join('/').replaceAll('\\', '/');
      if (folder === '' && !watched.includes(path)) return;
      // A new folder may hold files before it is watched.
      if (event === 'rename') this.#follow(path);
      this.#note(path);
    });
    watcher.on('error', () => {
      watcher.close();
      this.#watchers.delete(folder);
    });
    this.#watchers.set(folder, watcher);
  }

  #note(path: string): void {
    this.#changed.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const paths = this.#changed;
      this.#changed = new Set();
      this.#onChange(paths);
    }, restBefore);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }
}

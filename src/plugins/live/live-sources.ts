/** The sources of a course in memory: after a change only the files that it names are read again. */
import { readSource, readSources } from '../../compiler/read-sources.ts';
import type { Sources } from '../../compiler/sources.ts';

export class LiveSources {
  readonly #root: string;
  #files: Map<string, string | Uint8Array>;

  constructor(root: string) {
    this.#root = root;
    this.#files = new Map(readSources(root));
  }

  get current(): Sources {
    return this.#files;
  }

  /** Says whether any source differs. `paths` may name folders: then everything is read. */
  refresh(paths: Iterable<string>): boolean {
    let isChanged = false;
    for (const path of paths) {
      const source = readSource(this.#root, path);
      if (source === null) return this.#readAll();
      const before = this.#files.get(path);
      if (isSame(before, source)) continue;
      isChanged = true;
      if (source === undefined) {
        this.#files.delete(path);
        // What was removed may have been a folder.
        if (before === undefined) return this.#readAll();
      } else if (before === undefined) return this.#readAll();
      else this.#files.set(path, source);
    }
    return isChanged;
  }

  /** In the order that reading them from disk gives. */
  #readAll(): boolean {
    const before = this.#files;
    this.#files = new Map(readSources(this.#root));
    if (before.size !== this.#files.size) return true;
    return [...this.#files].some(([path, source]) => !isSame(before.get(path), source));
  }
}

type Source = string | Uint8Array | undefined;

function isSame(one: Source, other: Source): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0;
  return one === other;
}

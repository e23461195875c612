/** Compiles a course that is being written: what has no number in the lock yet keeps the one that it was given here. */
import { CompileCache } from '../../compiler/cache/compile-cache.ts';
import { compileCourse, type Compilation, type CompileOptions } from '../../compiler/compile-course.ts';
import { checkNumbers, checkStale } from '../../compiler/lock/check-lock.ts';
import { readLock, serialiseLock } from '../../compiler/lock/lock-file.ts';
import { emptyLock, sections, type Lock } from '../../compiler/lock/lock.ts';
import { lockProblems } from '../../compiler/problem-codes.ts';
import { Problems, type Problem } from '../../compiler/problem.ts';
import { lockPath, textOf, type Sources } from '../../compiler/sources.ts';

export interface LiveCompilation {
  readonly compilation: Compilation;
  /** Those of the lock alone; they prevent nothing here. */
  readonly lockFindings: readonly Problem[];
  /** All others; with any there is no course. */
  readonly problems: readonly Problem[];
}

/** `lock` wins; what only `given` has comes after it. */
function addGiven(lock: Lock, given: Lock): Lock {
  const both = emptyLock();
  for (const name of sections) Object.assign(both[name], given[name], lock[name]);
  return both;
}

export class LiveCompiler {
  readonly cache = new CompileCache();
  #given: Lock = emptyLock();

  compile(sources: Sources, options: Omit<CompileOptions, 'cache'>): LiveCompilation {
    const found = new Problems();
    const disk = this.cache.take('lock on disk', [textOf(sources, lockPath)], found, (problems) => {
      const read = readLock(sources, problems);
      if (read !== undefined) checkNumbers(read, problems);
      return read;
    });
    const isSound = disk !== undefined && found.sorted().length === 0;
    const compilation = compileCourse(
      isSound ? new Map(sources).set(lockPath, this.#spellLock(disk.value, found)) : sources,
      { ...options, cache: this.cache },
    );
    if (compilation.lock !== undefined) this.#given = compilation.lock;
    const { lock } = compilation;
    if (isSound && lock !== undefined)
      this.cache.take('stale on disk', [disk.value, lock], found, (problems) =>
        checkStale(disk.value, lock, problems),
      );
    const isOfLock = ({ code }: Problem): boolean => lockProblems.has(code);
    const others = compilation.problems.filter(({ code }) => !isSound || code !== 'lock-stale');
    return {
      compilation,
      lockFindings: [...others.filter(isOfLock), ...(isSound ? found.sorted() : [])],
      problems: others.filter((problem) => !isOfLock(problem)),
    };
  }

  #spellLock(disk: Lock, problems: Problems): string {
    const given = this.#given;
    return this.cache.take('lock as given', [disk, given], problems, () =>
      serialiseLock(addGiven(disk, given)),
    );
  }
}

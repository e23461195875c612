/** For a course in which nobody's answers are kept: examples, tests. */
import { compileCourse, type Compilation, type CompileOptions } from './compile-course.ts';
import { courseEntries } from './lock/course-numbers.ts';
import { emptyLock } from './lock/lock.ts';
import { serialiseLock } from './lock/lock-file.ts';
import { updateLock } from './lock/update-lock.ts';
import { Problems } from './problem.ts';
import { quizSchemaPath, quizSchemaText } from './quiz-schema.ts';
import { lockPath, type Sources } from './sources.ts';

/** Compiles with a lock and a schema made on the spot. */
export function compileUnlocked(read: Sources, options: CompileOptions): Compilation {
  const sources = new Map(read);
  sources.set(quizSchemaPath, quizSchemaText());
  sources.set(lockPath, serialiseLock(updateLock(emptyLock(), courseEntries(sources, new Problems()))));
  return compileCourse(sources, options);
}

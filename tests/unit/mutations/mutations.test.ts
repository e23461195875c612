/**
 * A good course, broken by one slip: it is told at the right line, or all but the prose is as it was.
 *
 * `MUTATIONS` says how many, `MUTATION_SEED` which ones.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quizSchemaPath, quizSchemaText } from '../../../src/compiler/quiz-schema.ts';
import { lockPath } from '../../../src/compiler/sources.ts';
import { readGoodCourse, type GoodCourse } from './good-course.ts';
import { judge, type Verdict } from './judge.ts';
import { mutate, type Mutation } from './mutate.ts';
import { createRandom } from './random.ts';

const count = Number(process.env['MUTATIONS'] ?? 60);
const seed = Number(process.env['MUTATION_SEED'] ?? 1_122_334);
const root = join(import.meta.dirname, '../../..');
const galleryRoot = join(root, 'tests/fixtures/gallery');

function tell(index: number, mutation: Mutation, { fault, problems }: Verdict): string {
  const { kind, file, lines, before, text } = mutation;
  const now = lines.map((line) => text.split('\n')[line - 1] ?? '');
  const found = problems.map((one) => `  ${one.file}:${one.line}:${one.column} ${one.code} ${one.message}`);
  return [
    `Mutation ${index} of seed ${seed} (${kind}), ${file}:${lines.join(', ')}: ${fault}`,
    ...before.map((line) => `- ${line}`),
    ...now.map((line) => `+ ${line}`),
    ...found,
  ].join('\n');
}

test(
  'each slip is told at the right line, or leaves all but the prose as it was',
  () => {
    const gallery = readGoodCourse(galleryRoot);
    const courses: readonly GoodCourse[] = [gallery, gallery, readGoodCourse(root)];
    const random = createRandom(seed);
    const tally = new Map<string, number>();
    const faults: string[] = [];
    let told = 0;
    let most = 0;
    for (let index = 0; index < count; index += 1) {
      const good = courses[index % courses.length] ?? gallery;
      const mutation = mutate(good.files, random);
      const verdict = judge(good, mutation);
      tally.set(verdict.ending, (tally.get(verdict.ending) ?? 0) + 1);
      told += verdict.problems.length;
      most = Math.max(most, verdict.problems.length);
      if (verdict.fault !== '') faults.push(tell(index, mutation, verdict));
    }
    const endings = [...tally].map(([ending, times]) => `${times} ${ending}`).join(', ');
    console.log(
      `${count} mutations, seed ${seed}: ${endings}; ${told} problems in all, at most ${most} for one`,
    );
    expect(faults.join('\n\n')).toBe('');
  },
  30 * 60_000,
);

test('the command says the same, ends with 1 where there are problems, and never shows a stack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-mutation-'));
  try {
    cpSync(galleryRoot, folder, { recursive: true });
    const good = readGoodCourse(galleryRoot);
    writeFileSync(join(folder, lockPath), good.lock);
    writeFileSync(join(folder, quizSchemaPath), quizSchemaText());
    const random = createRandom(seed + 1);
    for (let index = 0; index < 3; index += 1) {
      const mutation = mutate(good.files, random);
      const { problems } = judge(good, mutation);
      writeFileSync(join(folder, mutation.file), mutation.text);
      const script = join(root, 'src/cli/check.ts');
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--course', folder], {
        encoding: 'utf8',
      });
      const output = stdout + stderr;
      for (const { file, line, column, code } of problems) {
        expect(output).toContain(`${file}:${line}:${column}`);
        expect(output).toContain(code);
      }
      expect(status).toBe(problems.length > 0 ? 1 : 0);
      expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
      writeFileSync(join(folder, mutation.file), good.files.get(mutation.file) ?? '');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test('what the judge lets pass, it has looked at', () => {
  const good = readGoodCourse(galleryRoot);
  // Nothing keeps watch over a course that was never released.
  const unreleased = { ...good, sources: new Map(good.sources) };
  unreleased.sources.set(
    lockPath,
    good.lock.replaceAll(
      /"since":"1\.0\.0","fingerprint":"[^"]*","text":"[^"]*"/g,
      '"since":"","fingerprint":"","text":""',
    ),
  );
  const file = 'quizzes/en/choices.json';
  const text = good.files.get(file) ?? '';
  const last = text.lastIndexOf('"right": true,');
  const broken = text.slice(0, last) + text.slice(last + '"right": true,'.length);
  const mutation: Mutation = { kind: 'line', file, lines: [1], before: [''], text: broken };
  expect(judge(unreleased, mutation).ending).toBe('FAULT');
  expect(judge(good, mutation).problems.length).toBeGreaterThan(0);
});

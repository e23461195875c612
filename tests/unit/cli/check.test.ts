/** `npm run check` as a trainer meets it: what it prints, its exit codes, and no stack trace whatever happens. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { explainCode } from '../../../src/cli/check/explain.ts';
import { readOptions, tellKept, usage } from '../../../src/cli/check/options.ts';
import { PlainError, runPlainly } from '../../../src/cli/terminal/run-plainly.ts';
import { quizSchemaPath, quizSchemaText } from '../../../src/compiler/quiz-schema.ts';
import { frontMatter, mainPath, makeSources } from '../compiler/sample-course.ts';

// Several programs start one after another, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-check-'));
  const body = `## H\n\nSome <b>x</b>.\n\n:::accordion\n### One\ntext\n:::\n`;
  const sources = makeSources({ [mainPath]: `${frontMatter}\n${body}`, [quizSchemaPath]: quizSchemaText() });
  for (const [path, text] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

function check(args: readonly string[], env: Record<string, string> = {}) {
  const script = join(import.meta.dirname, '../../../src/cli/check.ts');
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { PATH, ...env } });
}

const wrong = ['raw-html', 'missing-id'];

describe('the formats', () => {
  test('for people, without colours where no terminal is', () => {
    const { status, stdout } = check(['--course', folder]);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${mainPath}:10:6  raw-html\n  HTML (<b…) is not allowed in a text.\n    10 | Some <b>x</b>.\n       |      ^\n  → Use`,
    );
    expect(stdout).toContain('2 problems in 1 file. npm run check -- --fix mends 1 of them.\n');
    expect(stdout).not.toContain('\u001B');
  });

  test('with colours where they are forced', () => {
    expect(check(['--course', folder], { FORCE_COLOR: '1' }).stdout).toContain('\u001B[1m\u001B[31mraw-html');
  });

  test('for programs, and nothing else on that stream', () => {
    const { status, stdout } = check(['--course', folder, '--json']);
    expect(status).toBe(1);
    const report = JSON.parse(stdout) as { problems: { code: string; fixable: boolean }[] };
    expect(report.problems.map(({ code }) => code)).toEqual(wrong);
    expect(report.problems.map(({ fixable }) => fixable)).toEqual([false, true]);
  });

  test('for GitHub', () => {
    const { status, stdout } = check(['--course', folder, '--format', 'github']);
    expect(status).toBe(1);
    expect(stdout.split('\n').map((line) => /title=([a-z-]+)/.exec(line)?.[1] ?? '')).toEqual([...wrong, '']);
  });
});

test.each([
  [['--fixx'], 'There is no option --fixx. Did you mean --fix?\n\nUsage: '],
  [['-x'], 'There is no option -x.\n\nUsage: '],
  [['--course'], '--course needs a value after it.'],
  [['--edition', '--fix'], '--edition needs a value after it.'],
  [['--fix=yes'], '--fix takes no value.'],
  [['raw-html'], '“raw-html” is not expected here.'],
  [['--format', 'jsn'], 'There is no format “jsn”. Did you mean json? There are: human, json, github.'],
])('%j is explained', async (args, words) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await runPlainly(usage, () => void readOptions(args));
  expect(said.mock.calls.join()).toContain(words);
  expect(said.mock.calls.join()).not.toMatch(/^ +at /m);
  expect(process.exitCode).toBe(2);
  process.exitCode = undefined;
  said.mockRestore();
});

test('what npm kept for itself is told', () => {
  expect(tellKept({ npm_config_fix: 'true', npm_config_json: '' }, ['node', 'check.ts'])).toEqual([
    'npm kept --fix for itself. Write two more hyphens before it: npm run check -- --fix',
  ]);
  expect(tellKept({ npm_config_fix: 'true' }, ['node', 'check.ts', '--fix'])).toEqual([]);
});

test('every option is in the usage', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../src/cli/check/options.ts'), 'utf8');
  const names = [...source.matchAll(/^ {6}([a-z]+): \{ type:/gm)].map(([, name]) => `--${name}`);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names.filter((one) => one !== '--help')) expect(usage).toContain(name);
});

test('a folder without a course', () => {
  const empty = mkdtempSync(join(tmpdir(), 'alongside-empty-'));
  const { status, stdout, stderr } = check(['--course', empty]);
  rmSync(empty, { recursive: true });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `There is no course in ${empty}: it has no folder “content”.\n`,
  });
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
  chmodSync(join(folder, mainPath), 0);
  const { status, stderr } = check(['--course', folder]);
  chmodSync(join(folder, mainPath), 0o644);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `${join(folder, mainPath)}: you may not read or write it.\n`,
  });
});

describe('a fault of Alongside itself', () => {
  async function fail(trace: string): Promise<string> {
    vi.stubEnv('ALONGSIDE_TRACE', trace);
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await runPlainly(usage, () => {
      throw new RangeError('too much\nof it');
    });
    const words = said.mock.calls.join('\n');
    expect(process.exitCode).toBe(2);
    process.exitCode = undefined;
    said.mockRestore();
    vi.unstubAllEnvs();
    return words;
  }

  test('is said in words, with a way to see more', async () => {
    const words = await fail('');
    expect(words).toMatch(
      /^This is a fault of Alongside, not of your course: RangeError: too much\nPlease report it/,
    );
    expect(words).toContain('ALONGSIDE_TRACE=1');
    expect(words).not.toMatch(/^ +at /m);
  });

  test('shows where it happened on request', async () => {
    expect(await fail('1')).toMatch(/^ +at /m);
  });
});

describe('--explain', () => {
  const terminal = { paint: (_shade: string, text: string) => text, width: 80 };

  test('prints the entry', () => {
    expect(explainCode('raw-html', terminal)).toMatch(
      /^raw-html\n\nWhat happened\nThe text holds [^]*Before, in a chapter\n {4}Peer support is <b>mutual<\/b>\.\n {20}\^\n\nAfter, in a chapter\n/,
    );
    expect(
      Math.max(
        ...explainCode('bad-id', terminal)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(81);
  });

  test('takes capital letters', () => {
    expect(explainCode('RAW-HTML', terminal)).toBe(explainCode('raw-html', terminal));
  });

  test.each([
    ['rawhtml', 'There is no problem “rawhtml”. Did you mean raw-html?'],
    ['constructor', 'There is no problem “constructor”.'],
  ])('says of %s what may be meant', (code, words) => {
    expect(() => explainCode(code, terminal)).toThrow(PlainError);
    expect(() => explainCode(code, terminal)).toThrow(words);
  });
});

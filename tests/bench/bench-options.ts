/** What `npm run bench` takes. */
import { parseArgs } from 'node:util';

export const usage = `Usage: npm run bench -- [NAME ...] [--chapters 28,…] [--seed 1] [--runs 5] [--saves 20] [--out FILE.json]
       npm run bench -- --compare A.json B.json

  NAME            what to measure (default: all but the slow ones)
  --chapters N,…  sizes of the generated courses, one after the other (default: 28)
  --no-real       only the generated courses, without the one that stands here
  --no-quizzes    the generated courses have no questions: SCORM 1.2 has no room for those of thousands of chapters
  --seed N        what it is made from
  --runs N        how often commands and launches are measured
  --saves N       how often a chapter is saved
  --people N,…    how many the report is made of, one after the other (default: 1000,10000,100000)
  --out FILE      where the figures go (default: .cache/bench)`;

export interface BenchOptions {
  readonly chapters: readonly number[];
  readonly real: boolean;
  readonly quizzes: boolean;
  readonly seed: number;
  readonly runs: number;
  readonly saves: number;
  readonly people: readonly number[];
}

export function readBenchOptions() {
  const { values, positionals } = parseArgs({
    options: {
      chapters: { type: 'string', default: '28' },
      'no-real': { type: 'boolean', default: false },
      'no-quizzes': { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '5' },
      saves: { type: 'string', default: '20' },
      people: { type: 'string', default: '1000,10000,100000' },
      out: { type: 'string' },
      compare: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const options: BenchOptions = {
    chapters: values.chapters.split(',').map(Number),
    real: !values['no-real'],
    quizzes: !values['no-quizzes'],
    seed: Number(values.seed),
    runs: Number(values.runs),
    saves: Number(values.saves),
    people: values.people.split(',').map(Number),
  };
  return { options, positionals, help: values.help, compare: values.compare, out: values.out };
}

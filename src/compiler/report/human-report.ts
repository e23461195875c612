/** What a check found, for somebody at a terminal. */
import type { Problem } from '../problem.ts';
import { drawCaretLine } from './caret-line.ts';
import { printable } from './printable.ts';
import { count, groupByFile, type CheckReport } from './report.ts';
import { sourceLine } from './source-line.ts';

export type Shade = 'file' | 'code' | 'place' | 'caret' | 'quiet';

export interface Terminal {
  /** Colours where there are any. */
  readonly paint: (shade: Shade, text: string) => string;
  /** Columns. */
  readonly width: number;
}

const margin = '  ';

/** The line and the caret below it, numbered; none where the file has no such line. */
export function drawSource(
  { line, column }: Problem,
  text: string | undefined,
  { paint, width }: Terminal,
): string[] {
  if (text === undefined) return [];
  const number = String(line).padStart(4);
  const drawn = drawCaretLine(text, column, width - margin.length - number.length - 3);
  const bar = paint('quiet', '|');
  return [
    `${margin}${paint('quiet', number)} ${bar} ${drawn.text}`,
    `${margin}${' '.repeat(number.length)} ${bar} ${' '.repeat(drawn.indent)}${paint('caret', '^')}`,
  ];
}

function drawProblem(problem: Problem, report: CheckReport, terminal: Terminal): string {
  const { file, line, column, code, message, hint } = problem;
  const place = terminal.paint('place', `${printable(file)}:${line}:${column}`);
  const lines = [
    `${place}  ${terminal.paint('code', code)}`,
    `${margin}${printable(message)}`,
    ...drawSource(problem, sourceLine(report.sources, problem), terminal),
    `${margin}→ ${printable(hint)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function drawGroup(
  file: string,
  problems: readonly Problem[],
  report: CheckReport,
  terminal: Terminal,
): string {
  const head = terminal.paint('file', `${printable(file)} · ${count(problems.length, 'problem')}`);
  return [`${head}\n`, ...problems.map((problem) => drawProblem(problem, report, terminal))].join('\n');
}

function drawSummary({ problems, fixable }: CheckReport): string {
  const [first] = problems;
  if (first === undefined) return 'No problems.';
  const files = groupByFile(problems).size;
  const total = `${count(problems.length, 'problem')} in ${count(files, 'file')}.`;
  const all = fixable.size === problems.length;
  const mended = all ? (fixable.size === 1 ? 'it' : 'all of them') : `${fixable.size} of them`;
  return [
    fixable.size === 0 ? total : `${total} npm run check -- --fix mends ${mended}.`,
    `More about one of them: npm run check -- --explain ${first.code}`,
  ].join('\n');
}

/** Ends with a line end. */
export function drawReport(report: CheckReport, terminal: Terminal): string {
  const groups = [...groupByFile(report.problems)].map(([file, problems]) =>
    drawGroup(file, problems, report, terminal),
  );
  const notices = report.notices.map((notice) => drawProblem(notice, report, terminal));
  const told = notices.length === 0 ? [] : [`${terminal.paint('file', 'Good to know')}\n`, ...notices];
  return `${[...groups, ...told, drawSummary(report)].join('\n')}\n`;
}

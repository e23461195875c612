/**
 * What a check found, as commands that GitHub turns into remarks beside the lines of a pull request.
 *
 * Source: GitHub Docs, Workflow commands: `::error file=…,line=…,col=…,title=…::message`, and the escapes of
 * actions/toolkit, packages/core/src/command.ts.
 */
import type { Problem } from '../problem.ts';
import type { CheckReport } from './report.ts';

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function command(name: 'error' | 'notice', { code, message, hint, file, line, column }: Problem): string {
  const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
  return `::${name} ${properties}::${escapeData(`${message}\n${hint}`)}\n`;
}

/** A line each; empty where there is nothing to say. */
export function githubReport({ problems, notices }: CheckReport): string {
  return [
    ...problems.map((problem) => command('error', problem)),
    ...notices.map((notice) => command('notice', notice)),
  ].join('');
}

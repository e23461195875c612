/** Runs a command so that its user reads words, never a stack trace. */
import { suggest } from '../../compiler/suggest.ts';

/** Something that its user can put right: only the message is shown. */
export class PlainError extends Error {}

/** Says once what went wrong with the options. */
function explainOption(message: string, known: readonly string[]): string {
  const [, name = ''] = /'(--?[^\s',=]+)/.exec(message) ?? [];
  if (message.startsWith('Unknown option')) {
    const similar = suggest(name.replace(/^-+/, ''), known);
    return `There is no option ${name}.${similar === '' ? '' : ` Did you mean --${similar}?`}`;
  }
  if (message.includes('argument missing') || message.includes('is ambiguous'))
    return `${name} needs a value after it.`;
  if (message.includes('does not take an argument')) return `${name} takes no value.`;
  const [, word = ''] = /Unexpected argument '([^']*)'/.exec(message) ?? [];
  return word === '' ? message : `“${word}” is not expected here.`;
}

function isOptionError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function isDiskError(error: unknown): error is Error & { code: string; path: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && 'path' in error;
}

const diskReasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
};

function explain(error: unknown, usage: string): string {
  if (error instanceof PlainError) return error.message;
  if (isOptionError(error)) {
    const known = [...usage.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name);
    return `${explainOption(error.message, known)}\n\n${usage}`;
  }
  if (isDiskError(error)) return `${error.path}: ${diskReasons[error.code] ?? error.code}.`;
  const [line = ''] = String(error).split('\n');
  return `This is a fault of Alongside, not of your course: ${line}
Please report it, with this line and what you did, to whoever looks after its code.
With ALONGSIDE_TRACE=1 set in the environment, the same command says where it happened.`;
}

/** Runs it; what it throws is explained in words, and the exit code is 2. @param usage names all options */
export async function runPlainly(usage: string, run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(explain(error, usage));
    const wantsTrace = (process.env['ALONGSIDE_TRACE'] ?? '') !== '';
    if (wantsTrace && error instanceof Error) console.error(`\n${error.stack ?? ''}`);
    process.exitCode = 2;
  }
}

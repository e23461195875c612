/** What the server says about its work: never a path, a query, a token, a name, an email or an address. */
import pino, { type DestinationStream } from 'pino';

export interface AnsweredRequest {
  /** Random: the page about an error shows it, too. */
  readonly id: string;
  readonly method: string;
  /** The pattern: `/learn/:token`. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

export interface HostLog {
  answered(request: AnsweredRequest): void;
  failed(id: string, error: unknown): void;
  /** Something to know that is no request: `started`, `stopping`. */
  note(event: string): void;
}

/** A line of JSON each. */
export function createJsonLog(stream: DestinationStream): HostLog {
  const log = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: nameLevel } },
    stream,
  );
  return {
    answered: ({ id, method, route, status, ms }) => {
      const level = status >= 500 ? 'error' : status >= 400 ? 'warn' : 'info';
      log[level]({ request: id, method, route, status, ms }, 'answered');
    },
    failed: (id, error) => {
      log.error({ request: id, ...describeError(error) }, 'failed');
    },
    note: (event) => {
      log.info(event);
    },
  };
}

const nameLevel = (level: string) => ({ level });

/** For preview and tests: nothing but what went wrong, in words. */
export function createPlainLog(say: (line: string) => void): HostLog {
  return {
    answered: () => undefined,
    failed: (id, error) => {
      const { error: name, stack } = describeError(error);
      say(`Something went wrong with request ${id}: ${name}\n${stack}`);
    },
    note: () => undefined,
  };
}

/** Where it happened. Its message is left out: it may quote what somebody wrote. */
export function describeError(error: unknown): { error: string; stack: string } {
  if (!(error instanceof Error)) return { error: typeof error, stack: '' };
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return { error: `${error.constructor.name}${code}`, stack: frames.join('\n') };
}

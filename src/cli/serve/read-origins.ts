/** The two names of an LMS in real use, from its options. */
import { checkOrigins, type Origins } from '../../host/access/origins.ts';
import { ownNames } from '../../host/server.ts';
import { PlainError } from '../terminal/run-plainly.ts';

interface NamedOrigins {
  readonly 'base-url'?: string | undefined;
  readonly 'content-url'?: string | undefined;
}

export function readOrigins(values: NamedOrigins, port: number): Origins {
  const { 'base-url': base, 'content-url': content } = values;
  if (base === undefined && content === undefined) return ownNames(port);
  if (base === undefined || content === undefined) {
    const missing = base === undefined ? '--base-url' : '--content-url';
    throw new PlainError(
      `${missing} is missing. Courses get a host name of their own, so that what they bring cannot reach administration: --base-url https://learn.example.org --content-url https://course.example.org`,
    );
  }
  try {
    return checkOrigins({ base, content });
  } catch (error) {
    if (error instanceof RangeError) throw new PlainError(error.message);
    throw error;
  }
}

/** What is allowed, and still no good idea. */
export function warnOfOrigins({ base }: Origins, address: string): string[] {
  const { protocol, hostname } = new URL(base);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const warnings: string[] = [];
  if (protocol === 'http:' && !isHere) {
    warnings.push(`
Warning: ${base} is not encrypted. Passwords, personal links and answers can be read on the way. Put a proxy
that ends TLS in front, and give https:// addresses.`);
  }
  if (isHere && !['localhost', '127.0.0.1', '::1'].includes(address)) {
    warnings.push(`
Warning: it listens to other computers, but answers to ${hostname} only. Give --base-url and --content-url.`);
  }
  return warnings;
}

/** The answer to somebody who tries too often. */
import type { Context } from 'hono';
import { renderMessage } from '../pages/page-layout.ts';
import { sayCount } from '../../report/wording.ts';

/** @param seconds until the next try counts */
export function refuseTooMany(context: Context, seconds: number): Response | Promise<Response> {
  context.header('Retry-After', String(seconds));
  const wait = sayCount(Math.ceil(seconds / 60), 'minute', 'minutes');
  return context.html(
    renderMessage(
      'Too many tries',
      `Wait ${wait}, then try again. Nothing is lost, and nothing is locked for good.`,
    ),
    429,
  );
}

/**
 * The two names that the LMS goes by.
 *
 * Courses run what they bring. They get a host name of their own, so that no cookie, storage or page of administration
 * can be reached from there; another port alone would not do, because cookies are sent to every port of a name.
 */

export interface Origins {
  /** Learners' pages, administration and report: `https://learn.example.org`, without a slash at its end. */
  readonly base: string;
  /** Launch page and courses, on another host name. */
  readonly content: string;
}

/** @throws a `RangeError` that says what to change, where the two cannot be told apart or are no addresses. */
export function checkOrigins({ base, content }: Origins): Origins {
  const [one, other] = [readOrigin(base, '--base-url'), readOrigin(content, '--content-url')];
  if (one.protocol !== other.protocol) {
    throw new RangeError(
      '--base-url and --content-url have to begin alike, both with https:// or both with http://.',
    );
  }
  if (one.hostname === other.hostname) {
    throw new RangeError(
      `--base-url and --content-url both name ${one.hostname}. Give courses a host name of their own, for example course.${one.hostname}.`,
    );
  }
  return { base: one.origin, content: other.origin };
}

function readOrigin(text: string, option: string): URL {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search + url.hash !== '') {
    throw new RangeError(`${option} "${text}" is no address such as https://learn.example.org.`);
  }
  return url;
}

/** Which of the two a request names, by its Host header; `undefined` for any other name. */
export function originOf(
  { base, content }: Origins,
  host: string | undefined,
): 'base' | 'content' | undefined {
  if (host === undefined || !/^[\w.:[\]-]+$/.test(host)) return undefined;
  if (isNamed(base, host)) return 'base';
  if (isNamed(content, host)) return 'content';
  return undefined;
}

/** In any case, and with the port that goes without saying. */
function isNamed(origin: string, host: string): boolean {
  const { protocol, origin: wanted } = new URL(origin);
  return URL.parse(`${protocol}//${host}`)?.origin === wanted;
}

/** Where to go after signing in: the `to` of an address, which anybody may have written. */

/** The path where it leads to a page of this origin; `undefined` for anything else. */
export function readOwnPath(to: string | undefined): string | undefined {
  if (to === undefined || !/^\/(?![/\\])[\x21-\x7e]*$/.test(to) || to.includes('\\')) return undefined;
  const own = 'http://own.invalid';
  const url = URL.parse(to, own);
  if (url?.origin !== own || url.pathname.startsWith('//')) return undefined;
  return url.pathname + url.search;
}

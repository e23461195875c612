/** Character references: those by number, and the names that writers use. */

/** The names of U+00A0 to U+00FF, in their order. Source: HTML 4.01, 24.2. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

const others =
  'amp=& lt=< gt=> quot=" apos=\' ndash=– mdash=— hellip=… trade=™ euro=€ bull=• lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ ' +
  'rdquo=” bdquo=„ lsaquo=‹ rsaquo=› dagger=† Dagger=‡ permil=‰ larr=← uarr=↑ rarr=→ darr=↓ harr=↔ minus=− ne=≠ ' +
  'le=≤ ge=≥ asymp=≈ infin=∞ OElig=Œ oelig=œ Scaron=Š scaron=š Yuml=Ÿ thinsp=\u2009 ensp=\u2002 emsp=\u2003';

const named: ReadonlyMap<string, string> = new Map([
  ...latin1.split(' ').map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ...others.split(' ').map((pair): [string, string] => {
    const end = pair.indexOf('=');
    return [pair.slice(0, end), pair.slice(end + 1)];
  }),
]);

function codePoint(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : '\uFFFD';
}

/** Character references to the characters they stand for; an unknown name stays as it is written. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]*));/g,
    (reference, decimal, hex, name) => {
      if (decimal !== undefined) return codePoint(Number(decimal));
      if (hex !== undefined) return codePoint(Number.parseInt(String(hex), 16));
      return named.get(String(name)) ?? reference;
    },
  );
}

/** Names that are no known reference, with the index of each. */
export function unknownEntities(text: string): { readonly name: string; readonly index: number }[] {
  return [...text.matchAll(/&([a-zA-Z][a-zA-Z0-9]*);/g)].flatMap(({ 1: name = '', index }) =>
    named.has(name) ? [] : [{ name, index }],
  );
}

/** Passwords of administrators: what is refused, and how they are kept. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Work and memory (32 MB) of one check, as OWASP's Password Storage Cheat Sheet advises for scrypt. */
const cost = { N: 2 ** 15, r: 8, p: 3 };
const keyLength = 32;

/** Characters. */
export const shortestPassword = 12;
const longestPassword = 200;

/** What the guessing starts with, in small letters and without digits or signs. */
const obvious =
  /^(?:password|passwort|passphrase|admin|administrator|welcome|letmein|changeme|qwerty(?:uiop)?|asdfgh(?:jkl)?|iloveyou|alongside|peersupport|peerworker|secret|abc(?:def(?:ghi)?)?)+$/;

/**
 * @param known name and email of whose it is
 * @returns what is wrong with it; `undefined` where nothing is
 */
export function findPasswordProblem(password: string, known: readonly string[]): string | undefined {
  const length = [...password].length;
  if (length < shortestPassword)
    return `Give at least ${shortestPassword} characters. A short sentence does well.`;
  if (length > longestPassword) return `Give at most ${longestPassword} characters.`;
  const small = password.normalize('NFKC').toLowerCase();
  const letters = small.replace(/[^\p{L}]/gu, '');
  const names = known.flatMap((text) => [text, ...text.split('@', 1)]).map((text) => text.toLowerCase());
  const isName = names.some(
    (name) => name !== '' && (small === name || letters === name.replace(/[^\p{L}]/gu, '')),
  );
  const isMonotone = new Set(small).size < 5 || isRow(small);
  if (isName || isMonotone || letters === '' || obvious.test(letters)) {
    return 'This is one of the first that somebody would try. Take a few words that only you would put together.';
  }
  return undefined;
}

/** `abcdefghijkl`: each character comes after the one before. */
function isRow(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

/** @returns `scrypt$N$r$p$salt$key`, the last two base64url */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await deriveKey(password, salt, cost);
  const { N, r, p } = cost;
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Takes as long for nobody's password (`undefined`) as for somebody's. */
export async function checkPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (kept ?? nobodys).split('$');
  const wanted = Buffer.from(key, 'base64url');
  const given = await deriveKey(password, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return timingSafeEqual(given, wanted) && kept !== undefined;
}

const nobodys = ['scrypt', cost.N, cost.r, cost.p, 'AAAAAAAAAAAAAAAAAAAAAA', 'A'.repeat(43)].join('$');

/** The same characters may be typed in more than one way. */
function deriveKey(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const text = password.slice(0, 4 * longestPassword).normalize('NFKC');
    scrypt(text, salt, keyLength, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

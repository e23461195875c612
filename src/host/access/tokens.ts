/** Random tokens for links and cookies. The database holds their hashes: whoever reads it cannot use them. */
import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits, base64url. */
export function makeToken(): string {
  return randomBytes(16).toString('base64url');
}

/** SHA-256, base64url. No salt: a token cannot be guessed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

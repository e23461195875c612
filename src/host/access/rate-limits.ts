/** How often anybody may guess: at personal links, at one-time links, at passwords. Kept in memory. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface RateLimit {
  /** Seconds to wait; 0 where this one may go on. Counts as a try. */
  spend(key: string): Promise<number>;
  /** Seconds to wait; 0 where this one may go on. Counts nothing. */
  ask(key: string): Promise<number>;
  /** Takes one back: it was no guess. */
  refund(key: string): Promise<void>;
  /** What was counted for it is forgotten. */
  forget(key: string): Promise<void>;
}

export interface RateLimits {
  /** Personal links that lead nowhere, by client. */
  readonly personalLinks: RateLimit;
  /** One-time links that lead nowhere, by client. */
  readonly oneTimeLinks: RateLimit;
  /** Failed sign-ins, by client and by account. */
  readonly clients: RateLimit;
  readonly accounts: RateLimit;
}

/** Many people may share one address of a network: the account's limit is the narrow one. */
export function createRateLimits(): RateLimits {
  return {
    personalLinks: limitTo(60, 10 * 60),
    oneTimeLinks: limitTo(20, 10 * 60),
    clients: limitTo(40, 15 * 60),
    accounts: limitTo(8, 15 * 60),
  };
}

/** @param duration seconds */
function limitTo(points: number, duration: number): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration });
  const wait = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000));
  return {
    spend: async (key) => {
      try {
        await limiter.consume(key);
        return 0;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return wait(refused);
        throw refused;
      }
    },
    ask: async (key) => {
      const counted = await limiter.get(key);
      return counted && counted.consumedPoints >= points ? wait(counted) : 0;
    },
    refund: async (key) => {
      await limiter.reward(key);
    },
    forget: async (key) => {
      await limiter.delete(key);
    },
  };
}

/** Whether the course's own server can be reached: some LMSs say "true" to a save that never left the device. */

/** `unknown` is not offline: a proxy, a sign-in page or a newer build answers as well. */
export type Reach = 'reached' | 'unknown';

/** Milliseconds: between two questions, and for an answer. */
const restFor = 60_000;
const patience = 5_000;

/**
 * Asks for `build.txt` past every cache and looks for its line `hash: …`.
 *
 * @param hash first characters of the course's hash, as the page's own build has it
 * @returns asks at most once a minute, or once more with `anew`; in between the last answer stands
 */
export function makeProbe(hash: string): (anew?: boolean) => Promise<Reach> {
  let askedAt = -restFor;
  let last = Promise.resolve<Reach>('unknown');
  const ask = async (): Promise<Reach> => {
    try {
      const answer = await fetch('build.txt', { cache: 'no-store' });
      const found = hash !== '' && (await answer.text()).includes(`\nhash: ${hash}`);
      return found ? 'reached' : 'unknown';
    } catch {
      return 'unknown';
    }
  };
  const wait = (): Promise<Reach> => new Promise((resolve) => setTimeout(resolve, patience, 'unknown'));
  return (anew = false) => {
    if (anew || performance.now() - askedAt >= restFor) {
      askedAt = performance.now();
      last = Promise.race([ask(), wait()]);
    }
    return last;
  };
}

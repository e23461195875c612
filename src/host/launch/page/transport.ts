/** Browser. Carries what the course has set to the server; what that answers is what LMSCommit returns. */
import { type Elements, PendingChanges, countBytes, type Taken } from './pending-changes.ts';
import { type Answer, post, postAndWait, postWhileLeaving } from './post-commit.ts';
import { ReplayTimer } from './replay-timer.ts';

/**
 * `lost`: nothing gets through; `full`: the server has no room; `ended`: it wants somebody to sign in again;
 * `superseded`: the course is open elsewhere, too, and only there it is saved.
 */
export type LinkState = 'saved' | 'lost' | 'full' | 'ended' | 'superseded';

export interface TransportSettings {
  /** Where commits are posted. */
  readonly url: string;
  /** Id of this launch. */
  readonly launch: string;
  /** All elements as they are now. The first reading is what the server has. */
  readonly read: () => Elements;
  readonly tell: (state: LinkState) => void;
}

interface Sent {
  readonly sequence: number;
  readonly changed: Taken['changed'];
  readonly more: boolean;
  readonly finished: boolean;
  readonly body: string;
}

/** Bytes. Browsers hold back beacons of more than 64 kB, several at once taken together. */
const largestBeacon = 48_000;
/** From here on what is pending is sent when it is set, as little may be added until the page goes. */
const sendFrom = 44_000;
/** The server reads no more than 256 kB. */
const largestBody = 200_000;
/** Milliseconds that the page may stand still for nothing; after that nobody waits until the connection is back. */
const longestHold = 2_000;
/** Around the elements, and for the names that JSON repeats. */
const envelope = 400;

const generalError = 101;
const taken = { result: 'true', errorCode: 0 } as const;
const failed = { result: 'false', errorCode: generalError } as const;

export class Transport {
  readonly #settings: TransportSettings;
  readonly #pending: PendingChanges;
  readonly #timer = new ReplayTimer(() => void this.replay());
  #sequence = 0;
  #acknowledged = 0;
  /** Bytes of what was set since the last look at what is pending, and of what was pending then. */
  #unsent = 0;
  #late = false;
  #finished = false;
  #replaying = false;
  /** The server knows that the course has ended its session. */
  #over = false;
  /** The last request that was waited for held the page up and failed. */
  #hangs = false;
  #state: LinkState = 'saved';
  /** What the learner knows of it. */
  #told: LinkState = 'saved';
  #quiet = false;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
    this.#pending = new PendingChanges(settings.read());
  }

  /** The name that scorm-again calls it by. */
  processHttpRequest(_url: string, _params: unknown, finished: boolean): typeof taken | typeof failed {
    this.#finished ||= finished;
    this.#quiet = finished;
    const saved = this.#commit();
    this.#quiet = false;
    if (saved) return taken;
    return finished && this.#state === 'lost' && this.#leave() ? taken : failed;
  }

  updateSettings(): void {
    return;
  }

  /** To be called for each value that the course sets: what would be too much while the page goes is sent now. */
  noteSet(name: string, value: string): void {
    this.#unsent += countBytes(name, value);
    if (this.#unsent < sendFrom || this.#state !== 'saved') return;
    this.#unsent = this.#pending.measure(this.#settings.read());
    if (this.#unsent < sendFrom) return;
    this.#commit();
    this.#unsent = this.#pending.measure(this.#settings.read());
  }

  /** Sends what is pending, or asks whether this launch may still write; nobody waits for it. */
  async replay(): Promise<void> {
    if (this.#replaying || this.#over || this.#state === 'superseded') return;
    this.#replaying = true;
    this.#timer.stop();
    for (let more = true, rounds = 0; more && rounds < mostRounds; rounds++) {
      const sent = this.#make(largestBody);
      more = this.#settle(sent, await post(this.#settings.url, sent.body));
    }
    this.#replaying = false;
  }

  /** Whether the server has everything now. */
  #commit(): boolean {
    if (this.#hangs && this.#state === 'lost') {
      void this.replay();
      return false;
    }
    for (let more = true, rounds = 0; more && rounds < mostRounds; rounds++) {
      const sent = this.#make(largestBody);
      const asked = performance.now();
      const answer = postAndWait(this.#settings.url, sent.body);
      this.#hangs = answer.status === 0 && performance.now() - asked > longestHold;
      more = this.#settle(sent, answer);
    }
    return this.#state === 'saved' && this.#pending.isEmpty(this.#settings.read());
  }

  /**
   * While a document goes browsers refuse requests that are waited for, though there is a connection. If it was the
   * course alone that went, the next request tells.
   */
  #leave(): boolean {
    setTimeout(() => void this.replay());
    const sent = this.#make(largestBeacon - envelope);
    return postWhileLeaving(this.#settings.url, sent.body) && !sent.more;
  }

  #make(mostBytes: number): Sent {
    const { changed, more } = this.#pending.take(this.#settings.read(), mostBytes);
    const sequence = ++this.#sequence;
    const { launch } = this.#settings;
    const finished = this.#finished && !more;
    const body = JSON.stringify({
      ...{ launch, sequence, acknowledged: this.#acknowledged, finished },
      ...(this.#late && { late: true }),
      changed,
    });
    return { sequence, changed, more, finished, body };
  }

  /** @returns whether to send on at once */
  #settle(sent: Sent, answer: Answer): boolean {
    const { status, outcome, sequence, refused } = answer;
    if (status === 200) return this.#acknowledge(sent, sequence);
    if (status === 409 && outcome === 'resync') return this.#startOver();
    if (status === 400 || status === 413) {
      const names = Object.keys(sent.changed);
      this.#pending.refuse(refused?.length ? refused : names, sent.changed);
      return names.length > 0;
    }
    // What was acknowledged since had all of it.
    if (sent.sequence > this.#acknowledged) this.#enter(readTrouble(status));
    return false;
  }

  /** What a higher number has overtaken was not written; it is sent again with the next. */
  #acknowledge({ sequence, changed, more, finished }: Sent, onDisk: number | undefined): boolean {
    if (onDisk === sequence) {
      this.#acknowledged = Math.max(this.#acknowledged, sequence);
      this.#pending.acknowledge(changed);
      this.#over ||= finished;
    }
    if (!more) this.#enter('saved');
    return more;
  }

  #startOver(): boolean {
    this.#pending.startOver();
    this.#acknowledged = 0;
    this.#late = true;
    return true;
  }

  #enter(state: LinkState): void {
    this.#late = state !== 'saved';
    if (this.#late && state !== 'superseded') this.#timer.start();
    else this.#timer.reset();
    this.#state = state;
    if (this.#quiet || state === this.#told) return;
    this.#told = state;
    this.#settings.tell(state);
  }
}

/** Of one commit: parts, all again after a loss, and the rest where elements were refused. */
const mostRounds = 12;

function readTrouble(status: number): LinkState {
  if (status === 409) return 'superseded';
  if (status === 507) return 'full';
  return [401, 403, 404].includes(status) ? 'ended' : 'lost';
}

/** What the transport needs of a browser, and a server that answers as it is told to. */
import { vi } from 'vitest';
import type { Answer } from '../../../src/host/launch/page/post-commit.ts';
import { type LinkState, Transport } from '../../../src/host/launch/page/transport.ts';

export interface Posted {
  readonly launch: string;
  readonly sequence: number;
  readonly acknowledged: number;
  readonly finished: boolean;
  readonly late?: boolean;
  readonly changed: Record<string, string>;
}

export class FakePage {
  /** What the course has set. */
  readonly elements: Record<string, unknown> = {
    'cmi.core.student_id': 'learner-1',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.suspend_data': '',
    'cmi.interactions': {},
  };
  readonly posted: Posted[] = [];
  readonly beacons: string[] = [];
  readonly told: LinkState[] = [];
  /** Milliseconds that a request takes that is waited for. */
  takes = 0;
  /** The page is going: requests that are waited for are refused. */
  leaving = false;
  answer: (body: Posted) => Answer = ({ sequence }) => ({ status: 200, outcome: 'saved', sequence });
  #online: () => void = () => undefined;

  constructor() {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the class below is the browser's, not this one
    const page = this;
    class FakeRequest {
      status = 0;
      responseText = '';
      open(_method: string, _url: string, asynchronous: boolean): void {
        if (asynchronous) throw new Error('An asynchronous request cannot be waited for');
      }
      setRequestHeader(): void {
        return;
      }
      send(body: string): void {
        vi.setSystemTime(Date.now() + page.takes);
        vi.advanceTimersByTime(0);
        const { status, ...rest } = page.leaving ? { status: 0 } : page.#receive(body);
        if (status === 0) throw new Error('NetworkError');
        this.status = status;
        this.responseText = JSON.stringify(rest);
      }
    }
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
    vi.stubGlobal('navigator', { sendBeacon: (_url: string, body: string) => this.beacons.push(body) > 0 });
    vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => (this.#online = listener));
    vi.stubGlobal('fetch', (_url: string, { body }: { body: string }) => {
      const { status, ...rest } = this.#receive(body);
      return status === 0
        ? Promise.reject(new Error('NetworkError'))
        : Promise.resolve(new Response(JSON.stringify(rest), { status }));
    });
  }

  open(): Transport {
    const read = () => this.elements;
    return new Transport({
      url: '/commits',
      launch: 'launch-1',
      read,
      tell: (state) => this.told.push(state),
    });
  }

  comeBackOnline(): void {
    this.#online();
  }

  #receive(body: string): Answer {
    const posted = JSON.parse(body) as Posted;
    this.posted.push(posted);
    return this.answer(posted);
  }
}

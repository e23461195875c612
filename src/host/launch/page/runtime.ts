/** Browser. What the launch page needs of scorm-again, whichever the standard. */
import type { Elements } from './pending-changes.ts';
import { type LinkState, Transport } from './transport.ts';

/** What the server answers to opening a launch. */
export interface OpenedLaunch {
  readonly launch: string;
  /** Address of the course. */
  readonly content: string;
  readonly seed: Readonly<Record<string, string>>;
}

/** The part of scorm-again's APIs that is used here. */
export interface SeededApi {
  loadFromFlattenedJSON(seed: Readonly<Record<string, string>>): void;
  getFlattenedCMI(): Elements;
  on(event: string, listener: (element?: unknown, value?: unknown) => void): void;
}

/** What scorm-again calls for each commit, before there is a transport: that reads what the API was seeded with. */
export type CommitService = Pick<Transport, 'processHttpRequest' | 'updateSettings'>;

export interface RuntimeOptions {
  readonly opened: OpenedLaunch;
  /** Where commits are posted. */
  readonly url: string;
  readonly tell: (state: LinkState) => void;
}

/** Makes the API of one standard and puts it where courses look for it. */
export type PublishApi = (service: CommitService, settings: typeof commonSettings) => SeededApi;

const commonSettings = {
  autocommit: false,
  autoCompleteLessonStatus: false,
  // scorm-again turns this on wherever any setting is given; the course alone decides its status.
  mastery_override: false,
  dataCommitFormat: 'flattened',
  // Commits go only where there is an address; the service has its own.
  lmsCommitUrl: '/',
} as const;

export function startRuntime(
  publish: PublishApi,
  setEvent: string,
  { opened, url, tell }: RuntimeOptions,
): Transport {
  const service: { transport?: Transport } = {};
  const api = publish(
    {
      processHttpRequest: (...values) =>
        service.transport?.processHttpRequest(...values) ?? { result: 'false', errorCode: 101 },
      updateSettings: () => undefined,
    },
    commonSettings,
  );
  api.loadFromFlattenedJSON(opened.seed);
  const read = () => api.getFlattenedCMI();
  const transport = new Transport({ url, launch: opened.launch, read, tell });
  service.transport = transport;
  api.on(setEvent, (element, value) => transport.noteSet(String(element), String(value)));
  return transport;
}

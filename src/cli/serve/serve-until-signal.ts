/** Runs the LMS until somebody ends it. */
import { type HostOptions, type RunningHost, startHost } from '../../host/server.ts';
import { PlainError } from '../terminal/run-plainly.ts';

/** What is wrong with a package or a folder is the user's to mend, and said in a line. */
export async function startPlainly(options: HostOptions): Promise<RunningHost> {
  try {
    return await startHost(options);
  } catch (error) {
    if (error instanceof Error && !('code' in error) && !('errcode' in error))
      throw new PlainError(error.message);
    throw error;
  }
}

/** Milliseconds. Supervisors, npm and the bootstrap pass one and the same signal on, each in its own time. */
const oneSignal = 1_000;

/** The first signal stops gracefully; another one, later, ends the process at once. */
export function stopOnSignal(host: RunningHost, say: (line: string) => void): void {
  let since: number | undefined;
  const stop = () => {
    if (since !== undefined && performance.now() - since > oneSignal) process.exit(1);
    if (since !== undefined) return;
    since = performance.now();
    say('Stopping');
    void host.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

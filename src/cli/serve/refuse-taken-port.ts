/** Asked before the build, so that nobody waits for it in vain. */
import { createServer } from 'node:net';
import { PlainError } from '../terminal/run-plainly.ts';

/** @param command as it is typed: `npm start` */
export function refuseTakenPort(port: number, address: string, command: string): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => fail(explainPort(error, port, address, command)));
    probe.listen(port, address, () => probe.close(() => done()));
  });
}

function explainPort(
  error: NodeJS.ErrnoException,
  port: number,
  address: string,
  command: string,
): PlainError | Error {
  const other = port === 65_535 ? port - 1 : port + 1;
  const way = `Stop the program that uses it, or take another port: ${command} -- --port ${other}`;
  if (error.code === 'EADDRINUSE') return new PlainError(`Port ${port} is taken. ${way}`);
  if (error.code === 'EACCES') return new PlainError(`Port ${port} is not allowed here. ${way}`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new PlainError(
      `“${address}” is no address of this computer. Leave --address out to listen on 127.0.0.1.`,
    );
  }
  return error;
}

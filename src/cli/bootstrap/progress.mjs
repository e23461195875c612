/** A line about something that takes long: kept up to date in a terminal, repeated now and then elsewhere. */

const terminalInterval = 500;
const logInterval = 20_000;

/**
 * @param {string} title
 * @param {() => string} describe what has been done so far, in a few words
 * @returns {(result: string) => void} ends the line
 */
export function showProgress(title, describe = () => '') {
  const started = Date.now();
  const terminal = process.stdout.isTTY === true;
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const print = () => {
    const line = ['  ', [describe(), seconds()].filter(Boolean).join(', ')].join('');
    process.stdout.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
  };
  process.stdout.write(`${title} …\n`);
  const timer = setInterval(print, terminal ? terminalInterval : logInterval);
  return (result) => {
    clearInterval(timer);
    process.stdout.write(`${terminal ? '\r\u001b[K' : ''}  ${result}, ${seconds()}\n`);
  };
}

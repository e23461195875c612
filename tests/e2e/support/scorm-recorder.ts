/**
 * Browser. Runs in every page before its own scripts and puts the strict proxy in front of the API that the launch page
 * publishes.
 *
 * Each call is on record in localStorage before it returns: the last ones come while the page goes.
 */
import { wrapStrict } from '../../conformance/strict-scorm12.ts';
import { scormLogKey, type ScormLog } from './scorm-log.ts';

function recordCalls(api: object, earlier: readonly ScormLog[]): object {
  const recorder = wrapStrict(api);
  const keep = (): void => {
    const log: ScormLog = { calls: recorder.calls, errors: recorder.errors };
    localStorage.setItem(scormLogKey, JSON.stringify([...earlier, log]));
  };
  return new Proxy(recorder.api, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, target, args);
        keep();
        return result;
      };
    },
  });
}

if (window === window.top && location.pathname.startsWith('/launch/')) {
  const earlier = JSON.parse(localStorage.getItem(scormLogKey) ?? '[]') as ScormLog[];
  let recorded: object | undefined;
  Object.defineProperty(window, 'API', {
    get: () => recorded,
    set: (api: object) => {
      recorded = recordCalls(api, earlier);
    },
  });
}

/**
 * Browser. Runs in every page before its own scripts and makes one page an LMS that holds the course to the letter of
 * its standard. Its data and calls stay in localStorage, from before each call returns.
 */
import { createStrictScorm12 } from '../../conformance/strict-scorm12.ts';
import { createStrictScorm2004 } from '../../conformance/strict-scorm2004.ts';
import { pageLmsKey, pageLmsPath, seedParameter, standardParameter, type PageLmsRecord } from './page-lms.ts';

if (window === window.top && location.pathname === pageLmsPath) {
  const earlier = JSON.parse(localStorage.getItem(pageLmsKey) ?? '[]') as PageLmsRecord[];
  const asked = new URLSearchParams(location.search);
  const given = JSON.parse(asked.get(seedParameter) ?? '{}') as Record<string, string>;
  const seed = { ...earlier.at(-1)?.data, ...given };
  const standard = asked.get(standardParameter);
  const is12 = standard === 'scorm12';
  const lms = is12
    ? createStrictScorm12(seed)
    : createStrictScorm2004(seed, standard === 'scorm2004-3rd' ? '3rd' : '4th');
  const api = new Proxy<object>(lms.api, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, target, args);
        const { calls, errors, data } = lms;
        const record: PageLmsRecord = { calls, errors, seed, data: Object.fromEntries(data) };
        localStorage.setItem(pageLmsKey, JSON.stringify([...earlier, record]));
        return result;
      };
    },
  });
  Object.assign(window, { [is12 ? 'API' : 'API_1484_11']: api });
}

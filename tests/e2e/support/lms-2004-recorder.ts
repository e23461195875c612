/**
 * Browser. Runs in every page before its own scripts and makes the page at /lms-2004 an LMS of SCORM 2004, one that
 * holds the course to the letter of the standard. Its data and calls stay in localStorage.
 */
import { createStrictScorm2004 } from '../../unit/tracking/strict-scorm2004.ts';
import { lms2004Key, type Lms2004Record } from './lms-2004.ts';

if (window === window.top && location.pathname === '/lms-2004') {
  const earlier = JSON.parse(localStorage.getItem(lms2004Key) ?? '[]') as Lms2004Record[];
  const lms = createStrictScorm2004(earlier.at(-1)?.data);
  const api = new Proxy(lms.api, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, target, args);
        const record: Lms2004Record = { ...lms, data: Object.fromEntries(lms.data) };
        localStorage.setItem(lms2004Key, JSON.stringify([...earlier, record]));
        return result;
      };
    },
  });
  Object.assign(window, { API_1484_11: api });
}

/**
 * SVGO, which loads with the first drawing: a course without one compiles without it. Its one file for `require` loads
 * in half the time of its many modules.
 */
import { createRequire } from 'node:module';
import type * as SvgoLibrary from 'svgo';

const require = createRequire(import.meta.url);

let loaded: typeof SvgoLibrary | undefined;

export const optimizeSvg: typeof SvgoLibrary.optimize = (text, config) => {
  loaded ??= require('svgo') as typeof SvgoLibrary;
  return loaded.optimize(text, config);
};

/** Browser. The launch page for courses of SCORM 1.2. */
import { Scorm12API } from 'scorm-again';
import { startLaunchPage } from './launch-page.ts';
import { startRuntime } from './runtime.ts';

declare global {
  interface Window {
    /** Where a SCORM 1.2 course looks for its LMS. */
    API?: Scorm12API;
  }
}

startLaunchPage((options) =>
  startRuntime(
    (httpService, settings) => (window.API = new Scorm12API({ ...settings, httpService })),
    'LMSSetValue',
    options,
  ),
);

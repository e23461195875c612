/** Browser. The launch page for courses of SCORM 2004. */
import { Scorm2004API } from 'scorm-again';
import { startLaunchPage } from './launch-page.ts';
import { startRuntime } from './runtime.ts';

declare global {
  interface Window {
    /** Where a SCORM 2004 course looks for its LMS. */
    API_1484_11?: Scorm2004API;
  }
}

startLaunchPage((options) =>
  startRuntime(
    (httpService, settings) => (window.API_1484_11 = new Scorm2004API({ ...settings, httpService })),
    'SetValue',
    options,
  ),
);

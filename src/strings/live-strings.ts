/** What the live preview says. It speaks to whoever writes the course, in English. */
const things = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const liveStrings = {
  course: 'The course',
  toMend: (count: number): string => things(count, 'thing to mend', 'things to mend'),
  toLookAt: (count: number): string => things(count, 'thing to look at', 'things to look at'),
  stillShown: 'The page still shows the last version without a problem.',
  nothingShown: 'As soon as all is mended, the course is shown here.',
  alsoShown: 'Nothing of it keeps the page from being shown.',
  hintTitle: 'To look at before you publish',
  mended: 'All mended. The page is up to date.',
  close: 'Close the list',
  place: (file: string, line: number, column: number): string => `${file}, line ${line}, column ${column}`,
  openEditor: 'Open in the editor',
  cannotOpen: 'No editor could be opened. Set LAUNCH_EDITOR to the one you use.',
  about: (code: string): string => `More about ${code}`,
  resetAsked: 'Forget all answers and progress of this preview?',
  resetDone: 'Progress has been reset.',
  callsTitle: 'What the LMS gets',
  callsLead: 'Every call of this visit, the newest first.',
  callsAlone: 'Nothing is sent: progress stays on this device.',
  callsNone: 'No call yet.',
  refused: (error: string): string => `refused, error ${error}`,
} as const;

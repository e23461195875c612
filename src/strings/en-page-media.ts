import type { MediaPageStrings } from './page-media.ts';

export const enPageMedia: MediaPageStrings = {
  kinds: {
    bar: 'Bar chart',
    stacked: 'Stacked bar chart',
    dot: 'Dot chart',
    line: 'Line chart',
    people: 'Chart of people in ten',
  },
  notGiven: 'not given',
  lostNote: 'Dashed: the source does not give these numbers.',
  unit: (unit) => `Numbers are ${unit}.`,
  source: (source) => `Source: ${source}`,
  showTable: 'The numbers as a table',
  tableOf: (title) => `${title}: the numbers`,
  row: (label, values) => `${label}: ${values}.`,
  extremes: (most, least) => `Highest: ${most}. Lowest: ${least}.`,
  allInTable: 'The table below has all the numbers.',
  transcript: 'Transcript',
  transcriptOf: (title) => ` of ${title}`,
  lasts: (length) => `Length ${length}`,
  paperVideo: 'This is a video. Its words stand below.',
  paperAudio: 'This is a recording. Its words stand below.',
  cannotPlay: 'Your browser cannot play this here.',
  openFile: 'Open the file',
  audio: 'Listen',
  video: 'Watch',
};

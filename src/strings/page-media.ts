/** Texts of charts, audio and video, written into the pages when building. */
export type ChartKind = 'bar' | 'stacked' | 'dot' | 'line' | 'people';

export interface MediaPageStrings {
  readonly kinds: Readonly<Record<ChartKind, string>>;
  readonly notGiven: string;
  readonly lostNote: string;
  readonly unit: (unit: string) => string;
  /** `source` is HTML. */
  readonly source: (source: string) => string;
  readonly showTable: string;
  readonly tableOf: (title: string) => string;
  /** What a chart shows, in one sentence a row. */
  readonly row: (label: string, values: string) => string;
  /** For charts with too many numbers to read them all out. */
  readonly extremes: (most: string, least: string) => string;
  readonly allInTable: string;
  readonly transcript: string;
  /** Follows the word above, for those who do not see what it stands under. */
  readonly transcriptOf: (title: string) => string;
  readonly lasts: (length: string) => string;
  readonly paperVideo: string;
  readonly paperAudio: string;
  readonly cannotPlay: string;
  readonly openFile: string;
  readonly audio: string;
  readonly video: string;
}

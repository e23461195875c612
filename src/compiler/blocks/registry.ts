import { accordion } from './accordion.ts';
import { audio } from './audio.ts';
import type { BlockDefinition } from './block.ts';
import { callout } from './callout.ts';
import { chart } from './chart.ts';
import { checklist } from './checklist.ts';
import { compare } from './compare.ts';
import { contents } from './contents.ts';
import { download } from './download.ts';
import { draft } from './draft.ts';
import { employerSees } from './employer-sees.ts';
import { figure } from './figure.ts';
import { flashcards } from './flashcards.ts';
import { gallery } from './gallery.ts';
import { hotspots } from './hotspots.ts';
import { more } from './more.ts';
import { process } from './process.ts';
import { quiz } from './quiz.ts';
import { quote } from './quote.ts';
import { reflection } from './reflection.ts';
import { sheet } from './sheet.ts';
import { tabs } from './tabs.ts';
import { timeline } from './timeline.ts';
import { video } from './video.ts';

const definitions: readonly BlockDefinition[] = [
  accordion,
  audio,
  callout,
  chart,
  checklist,
  compare,
  contents,
  download,
  draft,
  employerSees,
  figure,
  flashcards,
  gallery,
  hotspots,
  more,
  process,
  quiz,
  quote,
  reflection,
  sheet,
  tabs,
  timeline,
  video,
];

/** Every block that a chapter can hold, by name. */
export const blocks: ReadonlyMap<string, BlockDefinition> = new Map(
  definitions.map((definition) => [definition.name, definition]),
);

import { accordion } from './accordion.ts';
import type { BlockDefinition } from './block.ts';
import { callout } from './callout.ts';
import { checklist } from './checklist.ts';
import { contents } from './contents.ts';
import { employerSees } from './employer-sees.ts';
import { figure } from './figure.ts';
import { hotspots } from './hotspots.ts';
import { quiz } from './quiz.ts';
import { quote } from './quote.ts';
import { reflection } from './reflection.ts';

const definitions: readonly BlockDefinition[] = [
  accordion,
  callout,
  checklist,
  contents,
  employerSees,
  figure,
  hotspots,
  quiz,
  quote,
  reflection,
];

/** Every block that a chapter can hold, by name. */
export const blocks: ReadonlyMap<string, BlockDefinition> = new Map(
  definitions.map((definition) => [definition.name, definition]),
);

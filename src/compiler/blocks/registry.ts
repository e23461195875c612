import { accordion } from './accordion.ts';
import type { BlockDefinition } from './block.ts';
import { callout } from './callout.ts';
import { contents } from './contents.ts';
import { employerSees } from './employer-sees.ts';
import { figure } from './figure.ts';
import { hotspots } from './hotspots.ts';
import { quiz } from './quiz.ts';
import { quote } from './quote.ts';

const definitions: readonly BlockDefinition[] = [
  accordion,
  callout,
  contents,
  employerSees,
  figure,
  hotspots,
  quiz,
  quote,
];

/** Every block that a chapter can hold, by name. */
export const blocks: ReadonlyMap<string, BlockDefinition> = new Map(
  definitions.map((definition) => [definition.name, definition]),
);

import type { ChapterContext } from '../context.ts';
import type { AttributeValue } from '../markdown/attributes.ts';
import type { PlacedToken } from '../markdown/place-tokens.ts';
import type { Excerpt } from '../source/excerpt.ts';

export interface AttributeRule {
  readonly required?: true;
  /** The only values allowed. */
  readonly values?: readonly string[];
}

/** A block as its author wrote it; its attributes have been checked. */
export interface Block {
  readonly name: string;
  /** The first line. */
  readonly opener: Excerpt;
  readonly id: AttributeValue | undefined;
  readonly values: ReadonlyMap<string, AttributeValue>;
  readonly flags: ReadonlyMap<string, Excerpt>;
  readonly tokens: readonly PlacedToken[];
}

export interface BlockDefinition {
  readonly name: string;
  readonly form: 'container' | 'leaf';
  /** How to write it, for hints. */
  readonly example: string;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly flags?: readonly string[];
  /** To HTML; a missing attribute has been reported already. */
  readonly render: (block: Block, context: ChapterContext) => string;
}

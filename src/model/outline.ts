/**
 * What the player knows of the course before any chapter but the first is loaded.
 *
 * It is made from the Course when building and comes with the main module, so every field counts in bytes.
 */
import type { ChoiceType } from './question-type.ts';

/** Enough of a question to score it, restore it and derive completion. */
export interface OutlineQuestion {
  readonly number: number;
  readonly fingerprint: number;
  readonly required: boolean;
  readonly scored: boolean;
}

export interface OutlineChapter {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly menuTitle: string;
  readonly required: boolean;
  /** Holds something for the learner's action plan; left out where it does not. */
  readonly plan?: true;
  readonly questions: readonly OutlineQuestion[];
}

export interface OutlinePart {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly chapters: readonly OutlineChapter[];
}

export interface Outline {
  /** The manifest's frozen identifier: names the course where this device keeps its progress. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** First 12 characters of the course hash. */
  readonly hash: string;
  /** Per cent, 0 to 100. */
  readonly passMark: number;
  /** Below the pass mark the status is `failed` rather than `incomplete`; left out where it is not. */
  readonly reportFailed?: true;
  readonly parts: readonly OutlinePart[];
}

interface PlayableCommon {
  readonly number: number;
  readonly fingerprint: number;
  readonly interactionId: string;
  readonly scored: boolean;
}

export interface PlayableChoice extends PlayableCommon {
  readonly type: ChoiceType;
  /** In authored order (yes before no); `number` is what saved state and `value` of the native control carry. */
  readonly options: readonly { readonly number: number; readonly right: boolean }[];
}

/** Things to match, or to sort into groups. */
export interface PlayablePairs extends PlayableCommon {
  readonly type: 'match' | 'sort';
  /** In authored order, each with the target that it belongs to. */
  readonly sources: readonly { readonly number: number; readonly target: number }[];
  readonly targets: readonly number[];
}

export interface PlayableOrder extends PlayableCommon {
  readonly type: 'order';
  /** In the right order. */
  readonly items: readonly number[];
}

export interface PlayableFillIn extends PlayableCommon {
  readonly type: 'fill-in';
  readonly accepted: readonly string[];
  readonly caseMatters: boolean;
}

export interface PlayableMatrix extends PlayableCommon {
  readonly type: 'matrix';
  readonly tasks: readonly number[];
}

/** Enough of a question for its element: lies as JSON inside the element, beside the native controls. */
export type PlayableQuestion =
  PlayableChoice | PlayablePairs | PlayableOrder | PlayableFillIn | PlayableMatrix;

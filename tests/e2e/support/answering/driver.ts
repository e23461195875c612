/** What answers a question of some type as a learner would, right or as wrong as can be. */
import type { Frame, Locator } from 'playwright-core';
import type { Mark } from '../../../../src/components/questions/mark-reason.ts';
import type { Question } from '../../../../src/model/course.ts';
import type { TreeElement } from '../../../../src/plugins/print/tree.ts';

export interface Asked {
  readonly frame: Frame;
  /** Its element on the page. */
  readonly host: Locator;
  readonly question: Question;
  /** The question as the Course holds it. */
  readonly form: TreeElement;
  readonly right: boolean;
}

/** What the learner took, by the name that its reason has, and what is to be said of it. */
export interface Taken {
  readonly name: string;
  readonly mark: Mark;
}

/** Comes back after each check with all that was taken. More than one check only where there is more to get wrong. */
export type Driver = (asked: Asked) => AsyncGenerator<readonly Taken[]>;

export const check = (host: Locator): Promise<void> => host.locator('button.solid').click();

/** A situation and what one could do in it; benefits and risks are weighed once the learner has chosen. */
import { grade, type Grade } from '../../model/grading.ts';
import type { PlayableChoice } from '../../model/outline.ts';
import type { Response } from '../../model/response.ts';
import { ChoiceQuestion } from './choice-question.ts';

/** Where nothing is right, all approaches are weighed beside each other; else the others would give it away. */
export class ScenarioQuestion extends ChoiceQuestion {
  protected override markFeedback(question: PlayableChoice, response: Response | undefined): void {
    super.markFeedback(question, response);
    const all = response !== undefined && grade(question, response).maximum === 0;
    for (const input of this.inputs) {
      const weigh = input.closest('.option')?.querySelector<HTMLElement>('.weigh');
      if (weigh) weigh.hidden = response === undefined || !(all || input.checked);
    }
  }

  protected override describeResult(question: PlayableChoice, response: Response, result: Grade): string {
    if (result.maximum === 0) return this.t.weighed;
    return super.describeResult(question, response, result);
  }
}

customElements.define('scenario-question', ScenarioQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'scenario-question': ScenarioQuestion;
  }
}

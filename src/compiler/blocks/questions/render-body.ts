/** The body of a question by its type; a new type needs its line here. */
import { renderChoice, renderYesNo } from './choice.ts';
import { renderFillIn } from './fill-in.ts';
import { renderLanguage } from './language.ts';
import { renderMatch } from './match.ts';
import { renderMatrix } from './matrix.ts';
import { renderOrder } from './order.ts';
import type { QuestionBody, QuestionSource } from './question-body.ts';
import { renderScenario } from './scenario.ts';
import { renderSort } from './sort.ts';

export function renderBody(asked: QuestionSource): QuestionBody {
  const { authored } = asked;
  switch (authored.type) {
    case 'single':
    case 'multiple':
      return renderChoice({ ...asked, authored });
    case 'yes-no':
      return renderYesNo({ ...asked, authored });
    case 'fill-in':
      return renderFillIn({ ...asked, authored });
    case 'language':
      return renderLanguage({ ...asked, authored });
    case 'matrix':
      return renderMatrix({ ...asked, authored });
    case 'scenario':
      return renderScenario({ ...asked, authored });
    case 'match':
      return renderMatch({ ...asked, authored });
    case 'sort':
      return renderSort({ ...asked, authored });
    case 'order':
      return renderOrder({ ...asked, authored });
  }
}

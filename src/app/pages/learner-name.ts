/** The name on the certificate: as the LMS has it, or typed by the learner where nobody knows it. */
import { makeElement } from './make-element.ts';

/** Kept as long as the course is open, so that looking up a chapter does not cost it. */
let typed = '';

/** LMSs write “Family, Given” (SCORM 1.2, cmi.core.student_name); people do not. */
export function spellName(recorded: string): string {
  const [family = '', given = '', ...more] = recorded.split(',').map((part) => part.trim());
  const isTitle = /^(?:[js]r|[ivx]+|ph\.?d|m\.?d|r\.?n|m\.?s\.?w)\.?$/i.test(given);
  if (given === '' || family === '' || isTitle || more.length > 0) return recorded.trim().replace(/,$/, '');
  return `${given} ${family}`;
}

export interface NameField {
  readonly element: HTMLElement;
  /** What was typed; where that is nothing, `''`, and the field says so in these words and takes the focus. */
  readonly demand: (missing: string) => string;
}

export function makeNameField(
  onName: (name: string) => void,
  words: { readonly name: string; readonly nameHint: string },
): NameField {
  const hint = makeElement('small', '', words.nameHint);
  hint.id = 'certificate-name-hint';
  const error = makeElement('p', 'completion-error');
  error.id = 'certificate-name-error';
  error.hidden = true;
  const input = makeElement('input');
  input.autocomplete = 'name';
  input.maxLength = 80;
  input.value = typed;
  const show = (trouble: string): void => {
    error.textContent = trouble;
    error.hidden = trouble === '';
    input.ariaInvalid = trouble === '' ? null : 'true';
    input.setAttribute('aria-describedby', trouble === '' ? hint.id : `${error.id} ${hint.id}`);
  };
  show('');
  input.addEventListener('input', () => {
    typed = input.value;
    onName(typed.trim());
    if (typed.trim() !== '') show('');
  });
  onName(typed.trim());
  const demand = (missing: string): string => {
    if (typed.trim() === '') {
      show(missing);
      input.focus();
    }
    return typed.trim();
  };
  const element = makeElement(
    'div',
    'completion-name',
    makeElement('label', '', words.name, input),
    error,
    hint,
  );
  return { element, demand };
}

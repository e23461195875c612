/** The name on the certificate: as the LMS has it, or typed by the learner where nobody knows it. */
import { pageLanguage } from '../../components/events.ts';
import { certificateStringsFor } from '../../strings/certificate-strings.ts';
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

export function makeNameField(onName: (name: string) => void): HTMLElement {
  const t = certificateStringsFor(pageLanguage());
  const hint = makeElement('small', '', t.nameHint);
  hint.id = 'certificate-name-hint';
  const input = makeElement('input');
  input.autocomplete = 'name';
  input.maxLength = 80;
  input.value = typed;
  input.setAttribute('aria-describedby', hint.id);
  input.addEventListener('input', () => {
    typed = input.value;
    onName(typed.trim());
  });
  onName(typed.trim());
  return makeElement('div', 'completion-name', makeElement('label', '', t.name, input), hint);
}

/** The field that a search is typed into. */

/** Milliseconds after the last key until the search. */
const rest = 120;

/** @param look when somebody rests in typing @param choose when somebody is done */
export function makeSearchForm(
  words: string,
  look: () => void,
  choose: () => void,
): { form: HTMLFormElement; input: HTMLInputElement } {
  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  const input = document.createElement('input');
  input.type = 'search';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.enterKeyHint = 'search';
  input.dataset['first'] = '';
  const label = document.createElement('label');
  label.textContent = words;
  label.append(input);
  form.append(label);
  let resting = 0;
  input.addEventListener('input', () => {
    clearTimeout(resting);
    resting = window.setTimeout(look, rest);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(resting);
    choose();
  });
  return { form, input };
}

/** Puts a last word in the place of the course: what would be done in it now is recorded nowhere. */
export function showEnd(title: string, words: string): void {
  const heading = document.createElement('h1');
  heading.textContent = title;
  heading.tabIndex = -1;
  const text = document.createElement('p');
  text.textContent = words;
  const place = document.createElement('main');
  place.style.cssText = 'max-inline-size: 36rem; margin: 12vh auto; padding-inline: 20px;';
  place.append(heading, text);
  document.body.replaceChildren(place);
  document.title = title;
  heading.focus();
}

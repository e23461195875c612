/** The page after the course. Its style comes with it: the course itself never needs it. */
import { css } from 'lit';

const style = css`
  .end-page {
    display: grid;
    align-content: center;
    min-block-size: 88dvh;
    padding: 20px;
  }

  .end-page > div {
    box-sizing: border-box;
    inline-size: min(600px, 100%);
    margin: 0 auto;
    padding: clamp(24px, 6vw, 56px);
    border-radius: 24px;
    background: var(--card);
    box-shadow: var(--shadow);
  }

  .end-page i {
    display: block;
    inline-size: 80px;
    block-size: 5px;
    border-radius: 3px;
    background: var(--accent);
  }

  .end-page i + i {
    inline-size: 56px;
    margin-block-start: 6px;
    background: var(--mari);
  }

  .end-page h1 {
    margin: 28px 0 12px;
    font-size: clamp(1.75rem, 5vw, 2.25rem);
    line-height: 1.2;
  }

  .end-page h1:focus {
    outline: none;
  }

  .end-page p {
    margin: 0;
  }
`;

/** Puts a last word in the place of the course: what would be done in it now is recorded nowhere. */
export function showEnd(title: string, words: string): void {
  const heading = document.createElement('h1');
  heading.textContent = title;
  heading.tabIndex = -1;
  const text = document.createElement('p');
  text.textContent = words;
  const card = document.createElement('div');
  card.append(document.createElement('i'), document.createElement('i'), heading, text);
  const place = document.createElement('main');
  place.className = 'end-page';
  place.append(card);
  // Older Safari shows it plain.
  if (style.styleSheet && 'adoptedStyleSheets' in document)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style.styleSheet];
  document.body.replaceChildren(place);
  document.title = title;
  heading.focus();
  // Back would ask the player, which has no page any more, for a chapter.
  addEventListener('hashchange', (event) => event.stopImmediatePropagation(), true);
}

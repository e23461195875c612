/** The path of steps beside the step that is shown. */
import { css } from 'lit';

export const processStyles = css`
  nav {
    display: none;
  }

  @media (width >= 900px) {
    .stage:not(.whole) {
      display: grid;
      grid-template-columns: minmax(160px, 34%) minmax(0, 1fr);
      gap: 20px;
      align-items: start;
    }

    nav {
      display: block;
    }
  }

  nav ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  nav button {
    position: relative;
    display: flex;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    min-block-size: 52px;
    padding-block: 6px;
    padding-inline: 8px 12px;
    border-color: transparent;
    color: var(--ink);
    font-weight: 400;
    font-size: 1rem;
    text-align: start;
  }

  nav button[aria-current] {
    background: var(--card);
    font-weight: 650;
    box-shadow: var(--shadow);
  }

  nav i {
    position: relative;
    z-index: 1;
    display: grid;
    place-items: center;
    flex: none;
    box-sizing: border-box;
    inline-size: 32px;
    block-size: 32px;
    border: 2px solid var(--edge);
    border-radius: 50%;
    background: var(--paper);
    color: var(--ink);
    font: 650 0.9375rem/1 var(--sans);
  }

  nav .passed i,
  nav [aria-current] i {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  nav [aria-current] i {
    outline: 3px solid var(--mari);
  }

  nav li + li button::before {
    content: '';
    position: absolute;
    inset-inline-start: 21px;
    inset-block: -12px calc(50% + 16px);
    inline-size: 2px;
    background: var(--edge);
  }

  .onward {
    margin-inline-start: auto;
  }

  @media (forced-colors: active) {
    nav [aria-current] {
      border-color: Highlight;
    }
  }

  @media print {
    nav {
      display: none;
    }

    .stage {
      display: block !important;
    }
  }
`;

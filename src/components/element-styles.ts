/** Styles that several elements share inside their shadow roots. */
import { css } from 'lit';

export const buttonStyles = css`
  button {
    font: 650 1.0625rem/1.25 var(--sans);
    min-block-size: 48px;
    padding: 10px 20px;
    border: 2px solid var(--accent);
    border-radius: 12px;
    background: none;
    color: var(--accent);
    cursor: pointer;
    transition: background 120ms var(--ease);
  }

  button:hover {
    background: var(--tint-accent);
  }

  button.solid {
    background: var(--accent);
    color: var(--on-accent);
  }

  button.solid:hover {
    background: var(--accent-2);
  }

  button[aria-disabled='true'] {
    border-color: var(--line);
    background: var(--sunk);
    color: var(--ink-2);
    cursor: default;
  }

  button:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
    box-shadow:
      0 0 0 2px var(--gap, var(--paper)),
      0 0 0 8px var(--mari);
  }

  [hidden] {
    display: none !important;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;

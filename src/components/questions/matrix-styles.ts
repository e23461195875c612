/** The look of the matrix's own parts: the bar below a task, and the tools above the overview. */
import { css } from 'lit';
import { markStyles } from './matrix-mark-styles.ts';
import { overviewStyles } from './matrix-overview-styles.ts';
import { printStyles } from './matrix-print-styles.ts';
import { tableStyles } from './matrix-table-styles.ts';

const tools = css`
  .bar,
  .tools,
  .filters,
  .take,
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }

  .bar {
    margin-block-start: 20px;
  }

  .note {
    flex-basis: 100%;
    margin: 0;
    color: var(--ink-2);
  }

  h2 {
    margin: 0;
    font: 540 1.625rem/2rem var(--serif);
  }

  h2:focus {
    outline: none;
  }

  .head {
    justify-content: space-between;
    margin-block-end: 16px;
  }

  .progress {
    flex: 0 1 260px;
    font-weight: 650;
  }

  .progress p {
    margin: 0 0 4px;
  }

  h2 {
    flex: 1 1 auto;
  }

  .line {
    block-size: 6px;
    border-radius: 3px;
    background: var(--line);
    overflow: hidden;
  }

  .line i {
    display: block;
    block-size: 100%;
    background: var(--accent);
  }

  .take {
    flex: 0 1 auto;
    gap: 8px;
  }

  .take button {
    flex: 1 1 auto;
    min-block-size: 44px;
    padding: 6px 14px;
    font-size: 0.96875rem;
  }

  .search {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-inline-size: 0;
    font-weight: 650;
  }

  .search input {
    box-sizing: border-box;
    flex: 1 1 200px;
    inline-size: 0;
    min-inline-size: 0;
    min-block-size: 48px;
    padding: 8px 14px;
    border: 1px solid var(--edge);
    border-radius: 12px;
    background: var(--card);
    color: var(--ink);
    font: inherit;
    font-weight: 400;
  }

  .filters {
    flex: 1 1 100%;
    gap: 8px;
  }

  button.filter {
    min-block-size: 44px;
    padding: 6px 14px;
    border: 1px solid var(--edge);
    font-size: 0.96875rem;
  }

  button.filter[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .reveal {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    cursor: pointer;
  }

  .reveal input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--accent);
  }

  input:focus-visible,
  summary:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
    box-shadow:
      0 0 0 2px var(--paper),
      0 0 0 8px var(--mari);
  }

  @container (width < 30rem) {
    .bar button {
      flex: 1 1 100%;
    }
  }

  @media (forced-colors: active) {
    button.filter[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;

export const matrixStyles = [
  css`
    :host {
      display: block;
    }
  `,
  tools,
  markStyles,
  overviewStyles,
  tableStyles,
  printStyles,
];

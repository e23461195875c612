/** Below what stands on a sheet: what to do with it. */
import { css } from 'lit';

export const sheetStyles = css`
  :host {
    display: block;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 20px;
  }

  .count,
  .file,
  .empty {
    margin: 20px 0 0;
  }

  .count {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .count + .bar {
    margin-block-start: 10px;
  }

  .file {
    margin-block-start: 12px;
    font-size: 0.96875rem;
    line-height: 1.4375rem;
    color: var(--ink-2);
  }

  .empty p,
  .empty ul {
    margin: 0;
  }

  .empty {
    padding: 16px 20px;
    border: 2px dashed var(--edge);
    border-radius: 14px;
  }

  .empty ul {
    padding: 0;
    list-style: none;
  }

  a {
    display: inline-block;
    padding-block: 10px;
    color: var(--accent);
    text-underline-offset: 3px;
  }

  a:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
    box-shadow:
      0 0 0 2px var(--gap, var(--paper)),
      0 0 0 8px var(--mari);
  }

  @container (width < 30rem) {
    button {
      flex: 1 1 100%;
    }
  }

  @media print {
    .bar,
    .count,
    .file,
    .empty {
      display: none;
    }
  }
`;

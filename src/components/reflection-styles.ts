import { css } from 'lit';

export const reflectionStyles = css`
  :host {
    display: block;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 6px;
    font-size: 0.96875rem;
    line-height: 1.4375rem;
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }

  .bar button {
    min-block-size: 44px;
    margin-inline: auto -12px;
    padding: 8px 12px;
    border-color: transparent;
    font-size: 0.96875rem;
  }

  .lost {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 16px;
    padding: 16px 18px;
    border: 2px solid var(--wrong);
    border-radius: 14px;
    background: var(--tint-wrong);
  }

  .lost p {
    flex: 1 1 100%;
    margin: 0;
  }

  @media print {
    .bar,
    .lost {
      display: none;
    }
  }
`;

/** The overview as a phone shows it: its legend, and a card a row. */
import { css } from 'lit';

export const overviewStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    margin: 16px 0;
    font-size: 0.96875rem;
    color: var(--ink-2);
  }

  .legend .whose {
    display: flex;
    gap: 20px;
    font-weight: 650;
  }

  .legend > span > .mark.you:not(b *) {
    color: var(--ink-2);
  }

  .legend i.cell {
    display: inline-block;
    inline-size: 28px;
    min-block-size: 18px;
    padding: 0;
    vertical-align: -4px;
  }

  summary {
    min-block-size: 28px;
    padding: 8px 0;
    font-weight: 650;
    color: var(--accent);
    cursor: pointer;
  }

  dl {
    margin: 0 0 12px;
  }

  dl div {
    display: flex;
    gap: 12px;
  }

  dd {
    margin: 0;
  }

  dt,
  .letter {
    font-weight: 650;
    color: var(--ink-2);
  }

  table,
  tbody {
    display: block;
  }

  thead,
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  tbody tr {
    display: grid;
    grid-template-columns: repeat(8, minmax(0, 1fr));
    gap: 4px;
    padding-block: 10px 12px;
    border-block-end: 1px solid var(--line);
  }

  td,
  th {
    padding: 0;
    text-align: start;
    font-weight: 400;
  }

  tbody .number,
  tbody th {
    grid-column: 1 / -1;
  }

  .number {
    font-size: 0.90625rem;
    color: var(--ink-2);
  }

  button.task {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 0;
    border: 0;
    border-radius: 6px;
    color: var(--ink);
    font-weight: 650;
    line-height: 1.375rem;
    text-align: start;
  }

  button.task:hover {
    background: none;
    color: var(--accent-2);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .cell {
    position: relative;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    min-block-size: 44px;
    padding: 4px 0;
    font-size: 0.875rem;
    border: 2px solid transparent;
    border-radius: 10px;
    background: var(--sunk);
  }

  .marks {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: space-evenly;
    gap: 5px;
    inline-size: 1em;
    min-block-size: 2.1em;
  }

  .cell.both {
    background: var(--tint-accent);
  }

  .cell.differs {
    border-color: var(--mari-line);
    background: var(--tint-sun);
  }

  .none-shown {
    padding: 20px;
    border-radius: 14px;
    background: var(--sunk);
  }

  @media (forced-colors: active) {
    .cell.differs {
      border-style: dashed;
      border-color: CanvasText;
    }
  }
`;

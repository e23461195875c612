/** The look of the overview: its marks, its legend, and its rows. */
import { css } from 'lit';

const marks = css`
  .mark {
    display: inline-block;
    flex: none;
    box-sizing: border-box;
    inline-size: 1em;
    block-size: 1em;
    border: 0.14em solid;
    border-radius: 50%;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }

  .mark.yes {
    background: currentcolor;
  }

  .mark.maybe {
    background: linear-gradient(to right, currentcolor 50%, transparent 50%);
  }

  .mark.open {
    border-style: dotted;
  }

  .mark.none {
    inline-size: 0.7em;
    block-size: 0;
    border-width: 0.08em;
    border-radius: 0;
    color: var(--edge);
  }

  .you {
    color: var(--accent);
  }

  .toolkit {
    color: var(--mari-ink);
  }

  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
  }
`;

/** Rows are cards by default, and a table where there is room. */
const overview = css`
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

  @container (width >= 660px) {
    .key,
    .letter {
      display: none;
    }

    table {
      display: table;
      inline-size: 100%;
      border: 1px solid var(--line);
      border-radius: 18px;
      border-spacing: 0;
      background: var(--card);
      box-shadow: var(--shadow);
    }

    thead {
      position: static;
      display: table-header-group;
      clip-path: none;
      white-space: normal;
    }

    tbody {
      display: table-row-group;
    }

    tbody tr {
      display: table-row;
    }

    td,
    th {
      padding: 2px 3px;
      border-block-end: 1px solid var(--line);
      vertical-align: middle;
    }

    tr:last-child > * {
      border-block-end: 0;
    }

    td:first-child,
    thead th:first-child {
      inline-size: 60px;
      line-height: 1.125rem;
      padding-inline: 14px 6px;
    }

    button.task {
      font-size: 0.9375rem;
      line-height: 1.25rem;
    }

    thead th {
      padding-block: 12px;
      background: var(--sunk);
      font-size: 0.8125rem;
      line-height: 1.0625rem;
      font-weight: 650;
      color: var(--ink-2);
    }

    thead th:first-child {
      border-start-start-radius: 18px;
    }

    thead th:last-child {
      border-start-end-radius: 18px;
    }

    thead .factor {
      inline-size: 56px;
      text-align: center;
    }

    .answer,
    thead th:last-child {
      border-inline-start: 2px solid var(--line);
    }

    .cell {
      min-block-size: 32px;
      background: none;
      font-size: 1rem;
    }

    .cell.both {
      background: var(--tint-accent);
    }

    .cell.differs {
      background: var(--tint-sun);
    }

    .marks {
      flex-direction: row;
      gap: 7px;
      inline-size: 3em;
      min-block-size: 0;
    }
  }

  @media (forced-colors: active) {
    .cell.differs {
      border-style: dashed;
      border-color: CanvasText;
    }
  }

  @media print {
    .tools,
    .key,
    .bar {
      display: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;

export const overviewStyles = [marks, overview];

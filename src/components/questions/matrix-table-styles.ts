/** The overview where there is room: a table. */
import { css } from 'lit';

export const tableStyles = css`
  @container (width >= 41.25rem) {
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
`;

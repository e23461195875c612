/** The overview on paper: rows whole, heads on every page, nothing to press. */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    .tools,
    .key,
    .bar,
    .take {
      display: none;
    }

    .head,
    .legend {
      margin-block: 0 8px;
      break-after: avoid;
    }

    table {
      box-shadow: none;
    }

    tr {
      break-inside: avoid;
    }

    /* The name of a task opens it on the page; on paper it is only its name. */
    button.task {
      display: block;
      min-block-size: 0;
      padding: 3px 0;
      font-size: 10pt;
      line-height: 13pt;
      color: #000;
    }

    .cell {
      min-block-size: 26px;
      print-color-adjust: exact;
    }
  }
`;

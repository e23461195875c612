/** The bar below a question: its buttons and what is said of the answer as a whole. */
import { css } from 'lit';

export const questionStyles = css`
  :host {
    display: block;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    margin-block-start: 8px;
  }

  .note {
    margin: 0;
    font-size: 0.96875rem;
    line-height: 1.4375rem;
    color: var(--ink-2);
  }

  .note:empty {
    display: none;
  }

  @media (width < 600px) {
    button {
      flex: 1 1 auto;
    }

    .note {
      flex-basis: 100%;
    }
  }
`;

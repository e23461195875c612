/** The signs of a judgement: full, half, empty; dotted where it is left open. */
import { css } from 'lit';

export const markStyles = css`
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

/** How the bars above and below an item look. */
import { css } from 'lit';
import { buttonStyles } from './element-styles.ts';

export const itemBarStyles = [
  buttonStyles,
  css`
    :host {
      display: block;
    }

    .head,
    .bar {
      display: flex;
      align-items: center;
      gap: 12px;
    }

    .head {
      justify-content: space-between;
      flex-wrap: wrap;
      margin-block-end: 8px;
    }

    .bar {
      justify-content: space-between;
      margin-block-start: 12px;
    }

    .count {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      margin: 0;
      font-size: 1rem;
      font-weight: 650;
    }

    .dots {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }

    .dots i {
      inline-size: 12px;
      block-size: 8px;
      border-radius: 4px;
      background: color-mix(in srgb, var(--edge) 45%, transparent);
    }

    .dots .done {
      background: var(--accent);
    }

    .dots .current {
      inline-size: 26px;
      background: var(--mari-line);
    }

    .quiet {
      margin-inline-start: auto;
      min-block-size: 44px;
      padding: 8px 12px;
      border-color: transparent;
      font-size: 0.96875rem;
    }

    .bar button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 12px;
      min-block-size: 52px;
      min-inline-size: 52px;
      text-align: start;
      overflow-wrap: anywhere;
    }

    svg {
      flex: none;
      inline-size: 22px;
      fill: none;
      stroke: currentcolor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    svg:dir(rtl) {
      scale: -1 1;
    }

    @media (width < 600px) {
      .wide {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .bar button {
        padding-inline: 14px;
      }

      .bar .onward {
        flex: 1;
        justify-content: space-between;
      }
    }

    @media (forced-colors: active) {
      .dots i {
        border: 1px solid CanvasText;
      }

      .dots .done,
      .dots .current {
        forced-color-adjust: none;
        background: Highlight;
      }
    }

    @media print {
      .head,
      .bar {
        display: none;
      }
    }
  `,
];

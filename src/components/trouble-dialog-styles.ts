/** The look of the dialog about trouble. */
import { css } from 'lit';

export const troubleStyles = css`
  dialog {
    --gap: var(--card);
    box-sizing: border-box;
    inline-size: min(560px, 100vw);
    max-inline-size: 100vw;
    max-block-size: 92dvh;
    padding: 24px 24px calc(24px + env(safe-area-inset-bottom));
    border: 0;
    border-radius: 24px;
    background: var(--card);
    color: var(--ink);
    box-shadow: var(--shadow);
    font: 1.0625rem/1.65 var(--sans);
    overflow-y: auto;
  }

  dialog::backdrop {
    background: rgb(11 25 31 / 45%);
  }

  .pair {
    display: grid;
    gap: 6px;
    margin-block-end: 20px;
  }

  .pair i {
    block-size: 5px;
    border-radius: 3px;
    inline-size: 80px;
    background: var(--accent);
  }

  .pair i + i {
    inline-size: 56px;
    background: var(--mari);
  }

  h2 {
    margin: 0 0 12px;
    font: 540 clamp(1.5rem, 6vw, 1.75rem)/1.2 var(--serif);
  }

  h2:focus {
    outline: none;
  }

  p {
    margin: 0 0 16px;
  }

  dl,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin: 0 0 16px;
  }

  dl div,
  .buttons button {
    flex: 1 1 130px;
    min-inline-size: 0;
  }

  dl div {
    padding: 14px 16px;
    border-radius: 18px;
    background: var(--tint-sun);
  }

  dl div + div {
    background: var(--tint-accent);
  }

  dt {
    font-weight: 650;
  }

  dd {
    margin: 0;
  }

  .buttons .solid {
    flex-basis: 100%;
  }

  .support {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin: 0;
    font-size: 0.90625rem;
    color: var(--ink-2);
  }

  .support span {
    inline-size: 100%;
  }

  code {
    flex: 1 1 0;
    min-inline-size: 12em;
    user-select: all;
    overflow-wrap: anywhere;
  }

  .support button {
    min-block-size: 44px;
    padding: 4px 14px;
    font-size: 0.9375rem;
  }

  @media (width < 600px) {
    dl {
      flex-wrap: nowrap;
    }

    dl div {
      padding: 10px 14px;
    }

    .buttons button {
      flex-basis: 100%;
    }

    dialog {
      margin-block-end: 0;
      padding-inline: 20px;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }

  @media (forced-colors: active) {
    dialog,
    dl div {
      border: 1px solid;
    }
  }
`;

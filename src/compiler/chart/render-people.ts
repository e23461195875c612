/** A share as people in ten, part of the last one filled; all of them dashed where the number is lost. */

/** Units from one person to the next, and the width of one. */
const [step, width] = [24, 16];

const person =
  '<path d="M4 5a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0 -8.8 0ZM8.4 11.5a6.6 6.6 0 0 1 6.6 6.6v7.3a6.6 6.6 0 0 1 -13.2 0v-7.3a6.6 6.6 0 0 1 6.6 -6.6Z"/>';

/** `share` is in per cent. */
export function renderPeople(share: number | undefined): string {
  const figures = Array.from({ length: 10 }, (_, index) => {
    const at = `transform="translate(${index * step} 0)"`;
    if (share === undefined) return `<g class="chart-lost" ${at}>${person}</g>`;
    const part = Math.round(Math.min(1, Math.max(0, share / 10 - index)) * 100) / 100;
    if (part === 1) return `<g class="chart-bar s1" ${at}>${person}</g>`;
    const some = `<svg class="chart-bar s1" width="${Math.round(part * width * 100) / 100}" height="33" overflow="hidden">${person}</svg>`;
    return `<g class="chart-rest" ${at}>${person}</g>${part === 0 ? '' : `<g ${at}>${some}</g>`}`;
  });
  return `<svg class="chart-people" viewBox="0 0 ${10 * step - step + width + 1} 33">${figures.join('')}</svg>`;
}

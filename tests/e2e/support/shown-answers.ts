/** What a learner sees of the questions of a chapter: what is chosen, placed and typed, and what is said of it. */
import type { OpenCourse } from './open-course.ts';

/** By the number of the question. */
export async function readShown({ frame }: OpenCourse): Promise<Record<string, object>> {
  return frame.evaluate(() => {
    const words = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
    const hosts = [...document.querySelectorAll('.place [number]:has(> .question)')];
    return Object.fromEntries(
      hosts.map((host) => [
        host.getAttribute('number') ?? '',
        {
          controls: [...host.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
            .filter(
              (control) => control instanceof HTMLSelectElement || control.checked || control.type === 'text',
            )
            .map((control) => `${control.name}=${control.value}`)
            .sort(),
          marks: [...host.querySelectorAll('.option, .card, .matrix-task:not([hidden])')].map(
            (part) =>
              `${part.className} ${words(part.querySelector('.option-text, .card-text, .matrix-name'))}`,
          ),
          order: [...host.querySelectorAll('.drop-place, .cards > .card')].map(words),
          reasons: [...host.querySelectorAll('.why, .would > .shown, .weigh, .alike')]
            .filter(isSeen)
            .map(words),
          note: words(host.shadowRoot?.querySelector('.note')),
        },
      ]),
    );
  });
}

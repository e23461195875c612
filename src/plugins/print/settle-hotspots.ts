/** The numbers of the points stand in the picture, which a screen gets from the element. */
import { findAll, type TreeElement } from './tree.ts';

export function settleHotspots(root: TreeElement): void {
  for (const block of findAll(root, 'hotspots-block')) {
    const points = findAll(block, '.hotspots-list > li').map((item, index) => {
      const at = { x: `${item.getAttribute('data-x') ?? '0'}%`, y: `${item.getAttribute('data-y') ?? '0'}%` };
      return `<circle cx="${at.x}" cy="${at.y}" r="15"/><text x="${at.x}" y="${at.y}">${index + 1}</text>`;
    });
    const picture = block.querySelector('.hotspots-picture');
    if (picture === null) continue;
    picture.innerHTML += `<svg class="points" aria-hidden="true" focusable="false">${points.join('')}</svg>`;
  }
}

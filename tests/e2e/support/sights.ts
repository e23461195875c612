/** Where the sight recorder leaves what a course showed, and its shape. */
export const sightsKey = 'testSights';

export interface Sight {
  readonly kind: 'title' | 'heading' | 'focus' | 'live';
  readonly text: string;
}

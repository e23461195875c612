/** What stands where the chapter does: the chapter, or a page beside the chapters in its stead. */
import type { FoundChapter } from './find-chapter.ts';
import type { PageContext, PutBack } from './pages/open-page.ts';

export class PageStand {
  #context: Omit<PageContext, 'from'>;
  /** While a page is on screen; at launch, with nothing to put back. */
  #putBack: PutBack | undefined = () => false;

  constructor(context: Omit<PageContext, 'from'>) {
    this.#context = context;
  }

  /**
   * Shows the page `name` and says whether there is one, and it was still wanted. Rejects when it cannot be loaded.
   *
   * @param from the chapter that the learner goes back to
   */
  async open(name: string, from: FoundChapter, isWanted: () => boolean): Promise<boolean> {
    const { openPage } = await import('./pages/open-page.ts');
    const putBack = await openPage(name, { ...this.#context, from }, this.#putBack, isWanted);
    if (putBack) this.#putBack = putBack;
    return putBack !== undefined;
  }

  /** Another chapter has taken the place. */
  clear(): void {
    this.#putBack = undefined;
  }

  /** Puts the chapter back as it was left, and says whether it was there. */
  putBack(): boolean {
    const isBack = this.#putBack?.() ?? false;
    if (isBack) this.clear();
    return isBack;
  }

  get hasPage(): boolean {
    return this.#putBack !== undefined;
  }
}

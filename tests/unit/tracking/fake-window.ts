/** A window with a document, as far as the session life cycle needs one. */
export class FakeWindow extends EventTarget {
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' });

  hide(): void {
    this.document.visibilityState = 'hidden';
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  show(): void {
    this.document.visibilityState = 'visible';
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  leave(persisted = false): void {
    this.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
  }

  comeBack(persisted = true): void {
    this.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  }

  asWindow(): Window {
    return this as unknown as Window;
  }
}

/** Storage as a browser has it; `full` and `forbidden` make it fail the way browsers do. */
export class FakeStorage implements Storage {
  readonly entries = new Map<string, string>();
  full = false;

  get length(): number {
    return this.entries.size;
  }

  clear(): void {
    this.entries.clear();
  }

  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }

  removeItem(key: string): void {
    this.entries.delete(key);
  }

  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(key, value);
  }
}

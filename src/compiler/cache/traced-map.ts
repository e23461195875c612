/** Whether a result that was made with a map would be made of another one in the same way. */
export type Holds<Source> = (source: Source) => boolean;

/**
 * A map that notes what is read from it and written to it, and passes both on. Whoever looks at it as a whole depends on
 * all of it.
 */
export class TracedMap<Key, Value> extends Map<Key, Value> {
  readonly #map: ReadonlyMap<Key, Value>;
  readonly #reads: Holds<ReadonlyMap<Key, Value>>[] = [];
  readonly writes: [Key, Value][] = [];

  constructor(map: ReadonlyMap<Key, Value>) {
    super();
    this.#map = map;
  }

  holds(map: ReadonlyMap<Key, Value>): boolean {
    return this.#reads.every((holds) => holds(map));
  }

  #whole(): ReadonlyMap<Key, Value> {
    this.#reads.push(() => false);
    return this.#map;
  }

  override get(key: Key): Value | undefined {
    const value = this.#map.get(key);
    this.#reads.push((map) => map.get(key) === value);
    return value;
  }

  override has(key: Key): boolean {
    const isThere = this.#map.has(key);
    this.#reads.push((map) => map.has(key) === isThere);
    return isThere;
  }

  override set(key: Key, value: Value): this {
    if (this.#map instanceof Map) this.#map.set(key, value);
    this.writes.push([key, value]);
    return this;
  }

  override get size(): number {
    return this.#whole().size;
  }

  override keys(): MapIterator<Key> {
    return this.#whole().keys();
  }

  override values(): MapIterator<Value> {
    return this.#whole().values();
  }

  override entries(): MapIterator<[Key, Value]> {
    return this.#whole().entries();
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.#whole()[Symbol.iterator]();
  }

  override forEach(each: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    for (const [key, value] of this.#whole()) each(value, key, this);
  }
}

/** Words counted, and those among them that no list has. */
export class Tally {
  #all = 0;
  #known = 0;
  readonly #missing = new Map<string, number>();

  add(word: string, known: boolean): void {
    this.#all++;
    if (known) this.#known++;
    else this.#missing.set(word, (this.#missing.get(word) ?? 0) + 1);
  }

  size(): number {
    return this.#all;
  }

  /** Known ones, per cent. */
  share(): number {
    return (100 * this.#known) / Math.max(1, this.#all);
  }

  /** The missing words, the most frequent first, with their number. */
  missing(): string {
    const sorted = [...this.#missing].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
    return sorted.map(([word, times]) => (times > 1 ? `${word} ×${times}` : word)).join(", ");
  }
}

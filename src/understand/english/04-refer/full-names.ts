import { isShortFor } from "../../lexicon/short-names.ts";
import { soundKey } from "../../lexicon/sound-key.ts";
import { titleNamed } from "../../lexicon/titles.ts";

/** What is no name by itself: particles, and what stands for a generation. */
const PARTICLES = new Set(
  "al el ul ad ar as an ash bin ibn ben de da di du la le van von der den bint jr sr ii iii".split(" "),
);
/** "Abu Bakr": called after a son, a man bears another given name beside it. */
const CALLED_AFTER = new Set(["abu", "umm", "abou"]);

/** A person's name of two names at least, by its key; null for a single one, and where a man is called after his son. */
export function fullNameOf(key: string): readonly string[] | null {
  const words = key.split(" ").filter((word) => !PARTICLES.has(word));
  while (words.length > 1 && titleNamed(words[0] ?? "")) words.shift();
  return words.length > 1 && !CALLED_AFTER.has(words[0] ?? "") ? words : null;
}

/** "Elian Ruiz" and "Marco Ruiz": two people who share a name, however much one of them is called by it alone. */
export function areRivals(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (some.size === 0 || others.size === 0) return false;
  return [...some].every((one) => [...others].every((other) => differ(one.split(" "), other.split(" "))));
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  const within = (less: readonly string[], more: readonly string[]) => less.every((word) => more.includes(word));
  if (within(a, b) || within(b, a) || a.at(-1) !== b.at(-1)) return false;
  return !mayBeOne(a[0] ?? "", b[0] ?? "") && soundKey(a.join(" ")) !== soundKey(b.join(" "));
}

/** An initial, a short form, or the same but for vowels: "J" and "John", "joe" and "joseph", "moammar" and "muammar". */
function mayBeOne(a: string, b: string): boolean {
  const bones = (word: string) =>
    word
      .replace(/(?!^)[aeiouyh]/g, "")
      .replace(/(.)\1/g, "$1")
      .replace(/^[aeiou]/, "a");
  const initial = (a.length === 1 || b.length === 1) && a[0] === b[0];
  return initial || a === b || isShortFor(a, b) || bones(a) === bones(b);
}

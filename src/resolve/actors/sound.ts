import { readLexiconTable, valuesOf } from "../../model/lexicon-table.ts";
import { remembered } from "../../model/remembered.ts";
import { NAMES_REMEMBERED } from "./fold.ts";

interface Sounds {
  readonly rules: readonly { readonly pattern: RegExp; readonly becomes: string }[];
  readonly usual: ReadonlyMap<string, string>;
}

let loaded: Sounds | undefined;
const sounds = (): Sounds => {
  loaded ??= {
    rules: readLexiconTable("actors/sounds.tsv").map(({ pattern = "", becomes = "" }) => ({
      pattern: new RegExp(pattern, "g"),
      becomes: becomes === "-" ? "" : becomes,
    })),
    usual: new Map(
      readLexiconTable("actors/name-variants.tsv").flatMap(({ name = "", variants }) =>
        [name, ...valuesOf(variants)].map((form) => [form, name] as const),
      ),
    ),
  };
  return loaded;
};

/** A part of a name as it sounds, by the lists of usual spellings and of sounds: equal for "Qasim" and "Kasim". */
export const soundOf = remembered((part) => {
  const { rules, usual } = sounds();
  return rules.reduce((text, { pattern, becomes }) => text.replace(pattern, becomes), usual.get(part) ?? part);
}, NAMES_REMEMBERED);

/** Whether the list of usual spellings holds a part as it stands. */
export const isListed = (part: string) => sounds().usual.has(part);

/** The consonants of a sound, with a mark for a vowel before them: what spellings of one name nearly always share. */
export function bonesOf(part: string): string {
  const sound = soundOf(part);
  const bones = sound.replace(/[aeiou]+/g, "").replace(/[qgh]/g, "k");
  return bones === "" ? sound : /^[aeiou]/.test(sound) ? `a${bones}` : bones;
}

/** Vowels that spellings of one name have in one place. */
const ALIKE = new Set(["ae", "ei", "ou"]);

/** Whether two parts of names may be spellings of one: the same consonants, and vowels that are written for one another. */
export function soundAlike(a: string, b: string): boolean {
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x === y) return true;
  if (x.length < 3 || y.length < 3 || bonesOf(a) !== bonesOf(b)) return false;
  if (!consonantsAlike(x, y)) return false;
  const [left, right] = [vowelsOf(x), vowelsOf(y)];
  if (left.length !== right.length) return false;
  const apart = left.map((vowels, i) => ({ vowels, other: right[i] ?? "", inside: i > 0 && i < left.length - 1 }));
  const dropped = apart.filter(({ vowels, other }) => (vowels === "") !== (other === ""));
  return (
    dropped.length <= 1 &&
    apart.every(({ vowels, other, inside }) => (inside && (vowels === "" || other === "")) || alike(vowels, other))
  );
}

/** The same, but that one letter of Arabic and Persian (q here) is written now as k, now as g. */
function consonantsAlike(x: string, y: string): boolean {
  const [left, right] = [x.replace(/[aeiou]+/g, ""), y.replace(/[aeiou]+/g, "")];
  return [...left].every((letter, i) => letter === right[i] || letter === "q" || right[i] === "q");
}

/** The vowels before, between and after the consonants. */
function vowelsOf(sound: string): readonly string[] {
  return sound.split(/[^aeiou]/);
}

function alike(x: string, y: string): boolean {
  if (x === y) return true;
  if (x === "" || y === "") return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.length - short.length > 1) return false;
  if (long.length === short.length) return [...long].every((vowel, i) => near(vowel, short[i] ?? ""));
  return [...long].some((_, i) => alike(short, long.slice(0, i) + long.slice(i + 1)));
}

function near(x: string, y: string): boolean {
  return x === y || ALIKE.has(x < y ? x + y : y + x);
}

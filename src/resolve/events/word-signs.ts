import { sharedFamily } from "./event-types.ts";
import { isPlain } from "./plain-words.ts";
import type { EventProfile } from "./profile.ts";
import { type Sign, sign } from "./signs.ts";
import { stemOf } from "./stem.ts";

const CODED = (type: string) => type !== "statement" && type !== "word";

/** What the words and types of two events say: the same word, the same sense, types that may be one happening. */
export function wordSigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  const signs: Sign[] = [];
  const says = (name: string, value = 1) => signs.push(sign(name, value, a.lemma, b.lemma));
  const plain = [a.lemma, b.lemma].some((word) => isPlain(word, "light") || isPlain(word, "speech"));
  if (a.lemma === b.lemma) says(plain ? "same plain word" : "same word");
  else if (a.sense === b.sense) says(plain ? "same plain word" : "same sense");
  else if (stemOf(a.lemma) === stemOf(b.lemma)) says("same stem");
  else if (isPlain(a.lemma, "speech") && isPlain(b.lemma, "speech")) says("both words of saying");
  else if (b.words.includes(stemOf(a.lemma)) || a.words.includes(stemOf(b.lemma))) says("word in the other's clause");
  else says("other words");
  if (CODED(a.type) && CODED(b.type)) {
    if (a.type === b.type) signs.push(sign("same type", 1, a.type));
    else if (sharedFamily(a.type, b.type)) signs.push(sign("types of one family", 1, a.type, b.type));
    else signs.push(sign("types of other families", 1, a.type, b.type));
    if (a.mode && b.mode && a.type === b.type) {
      signs.push(sign(a.mode === b.mode ? "same mode" : "other mode", 1, a.mode, b.mode));
    }
  } else if (CODED(a.type) || CODED(b.type)) says("only one has a type");
  return signs;
}

/** What the rest of two clauses has in common. */
export function clauseSigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  const shared = a.words.filter((word) => b.words.includes(word));
  if (shared.length === 0) return a.words.length > 1 && b.words.length > 1 ? [sign("no shared word", 1)] : [];
  return [sign("shared words", Math.min(shared.length, 4), shared.join(", "))];
}

/** What the reports of two events have in common, for events that do not tell themselves apart. */
export function sceneSigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  if (a.scene.length === 0 || b.scene.length === 0) return [];
  const signs: Sign[] = [];
  for (const [mark, name] of SCENES) {
    const [left, right] = [a.scene, b.scene].map((scene) => scene.filter((one) => one.startsWith(mark)));
    if (!left?.length || !right?.length) continue;
    const shared = left.filter((one) => right.includes(one));
    const share = shared.length / Math.sqrt(left.length * right.length);
    signs.push(sign(name, share, shared.map((one) => one.slice(mark.length)).join(", ")));
    if (shared.length === 0) signs.push(sign(`no ${name}`, 1));
  }
  return signs;
}

const SCENES = [
  ["n:", "names shared by the reports"],
  ["w:", "deeds shared by the reports"],
] as const;

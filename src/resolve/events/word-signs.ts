import { sharedLikeness } from "../../model/like-words.ts";
import { isCoded, sharedFamily } from "./event-types.ts";
import { isPlainWord } from "./plain-words.ts";
import type { EventProfile } from "./profile.ts";
import { sceneNames } from "./scene-names.ts";
import { ending, type Sign, sign } from "./signs.ts";
import { stemOf } from "./stem.ts";

/** What the words and types of two events say: the same word, the same sense, types that may be one happening. */
export function wordSigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  const signs: Sign[] = [];
  const says = (name: string, value = 1) => signs.push(sign(name, value, a.lemma, b.lemma));
  const plain = isPlainWord(a) || isPlainWord(b);
  const likeness = sharedLikeness(a, b);
  const coded = isCoded(a.type) && isCoded(b.type);
  if (a.lemma === b.lemma) says(plain ? "same plain word" : "same word");
  else if (a.sense === b.sense || lemmaStem(a) === lemmaStem(b)) says(plain ? "same plain word" : "same sense");
  else if (likeness)
    says(likeness === "close" ? "like words" : coded ? "deed and outcome" : "word of a deed and of its outcome");
  else if (b.words.includes(lemmaStem(a)) || a.words.includes(lemmaStem(b))) says("word in the other's clause");
  else says("other words");
  if (coded) {
    if (a.type === b.type) signs.push(sign("same type", 1, a.type));
    else if (sharedFamily(a.type, b.type)) signs.push(sign("types of one family", 1, a.type, b.type));
    else signs.push(sign("types of other families", 1, a.type, b.type));
    if (a.mode && b.mode && a.type === b.type) {
      signs.push(sign(a.mode === b.mode ? "same mode" : "other mode", 1, a.mode, b.mode));
    }
  } else if (isCoded(a.type) || isCoded(b.type)) says("only one has a type");
  return signs;
}

const besidePlainWord = ending(" beside a plain word");

/** What the rest of two clauses has in common; beside a word of many uses it weighs otherwise. */
export function clauseSigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  const plain = isPlainWord(a) || isPlainWord(b);
  const named = (name: string) => (plain ? besidePlainWord(name) : name);
  const shared = a.words.filter((word) => b.words.includes(word));
  const signs: Sign[] = [];
  if (shared.length > 0) signs.push(sign(named("shared words"), Math.min(shared.length, 4), shared.join(", ")));
  else if (a.words.length > 1 && b.words.length > 1) signs.push(sign(named("no shared word"), 1));
  const [left, right] = [peopleIn(a), peopleIn(b)];
  if (left.length === 0 || right.length === 0) return signs;
  const same = left.filter((one) => right.includes(one));
  if (same.length > 0) return [...signs, sign("same person in both clauses", 1, same.join(", "))];
  return [...signs, sign("other people in the clauses", 1, left.join(", "), right.join(", "))];
}

/** What is worked out of a profile once: it is compared with many others. */
const stems = new WeakMap<EventProfile, string>();
const known = new WeakMap<EventProfile, readonly string[]>();

function lemmaStem(profile: EventProfile): string {
  const there = stems.get(profile);
  if (there !== undefined) return there;
  const stem = stemOf(profile.lemma);
  stems.set(profile, stem);
  return stem;
}

/** Stems of the names of people in a clause: those of its parties and of its report's scene. */
function peopleIn(profile: EventProfile): readonly string[] {
  const there = known.get(profile);
  if (there) return there;
  const { words, doers, sufferers, others } = profile;
  const people = [...doers, ...sufferers, ...others].flatMap(({ person, node, head }) =>
    person && node ? [head] : [],
  );
  const told =
    sceneNames(profile)
      .get("person")
      ?.all.map(({ surname }) => surname) ?? [];
  const names = new Set([...people, ...told].map(stemOf));
  const found = words.filter((word) => names.has(word));
  known.set(profile, found);
  return found;
}

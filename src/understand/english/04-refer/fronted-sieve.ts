import type { Features } from "./features.ts";
import { before, type Scene, type Sieve } from "./sieve.ts";

const OWN = new Set(["his", "her"]);
/** Sentences in which somebody named before is rather meant. */
const REACH = 2;
/** So many steps up from a pronoun to what opens the sentence. */
const STEPS = 8;
/** What a speaker does and nobody else: "in his first remarks". */
const SPOKEN = new Set("remark comment interview speech statement appearance address testimony briefing".split(" "));

const ENDS = new Set("death killing murder assassination slaying execution suicide funeral burial".split(" "));

/** "In his first remarks since his arrest, Omar Falk told": what opens a sentence before its subject's name is that person's. */
export const fronted: Sieve = {
  name: "fronted",
  find: (mention, scene) => {
    if (mention.mention.form !== "pronoun" || !OWN.has(mention.lower)) return null;
    // "After his death, Ana Paz resigned": the dead do nothing more
    const of = scene.draft.tree.words[scene.draft.tree.words[mention.mention.head]?.head ?? -1];
    if (ENDS.has(of?.lemma ?? "")) return null;
    const opening = openingOf(mention, scene);
    const to = opening && subjectOf(opening.verb, mention, scene);
    if (!to) return null;
    const told = before(mention, REACH, scene).filter((one) => isNamed(one) && suits(mention, one, scene));
    const sameSentence = told.some(({ sentence }) => sentence === mention.sentence);
    if (sameSentence || (told.length > 0 && !opening.spoken)) return null;
    return { to, says: `“${mention.lower}” before ${to.mention.span.text} is that person's.` };
  },
};

const isNamed = ({ mention: { kind, form } }: Features): boolean => kind === "person" && form === "name";

const suits = ({ gender }: Features, { at }: Features, { clusters }: Scene): boolean => {
  const other = clusters.gender(at);
  return other === null || gender === null || other === gender;
};

/** The verb before which a phrase that holds the pronoun opens the sentence. */
function openingOf({ mention: { head } }: Features, { draft: { tree, analysis } }: Scene) {
  const first = analysis.sentences[tree.words[head]?.sentence ?? -1]?.first;
  let at = head;
  let spoken = false;
  for (let step = 0; step < STEPS; step++) {
    const word = tree.words[at];
    if (!word || word.head < 0) return null;
    spoken ||= SPOKEN.has(word.lemma);
    if (/^(?:obl|advcl)/.test(word.relation) && word.head > at && tree.subtree(at).first === first)
      return { verb: word.head, spoken };
    at = word.head;
  }
  return null;
}

/** The name that is the verb's subject, behind the pronoun. */
function subjectOf(verb: number, mention: Features, scene: Scene): Features | undefined {
  return scene.draft.tree
    .dependents(verb, "nsubj")
    .flatMap((at) => scene.lookup.byHead.get(at) ?? [])
    .find((one) => one.mention.words.first > mention.mention.head && isNamed(one) && suits(mention, one, scene));
}

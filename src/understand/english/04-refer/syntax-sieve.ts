import { isRelation } from "../../tree.ts";
import { clauseSubject } from "./clause-subject.ts";
import { type Features, isReflexive } from "./features.ts";
import { agree, type Scene, type Sieve } from "./sieve.ts";

const headed = (head: number, { lookup }: Scene): Features | null =>
  lookup.byHead.get(head) ?? lookup.byWord.get(head) ?? null;

const GROUPS: Readonly<Record<string, string>> = { group: "person", nationality: "person", facility: "place" };
const family = (kind: string) => GROUPS[kind] ?? kind;

/** "X, the governor of Y": two phrases side by side, one explaining the other. */
export const apposition: Sieve = {
  name: "apposition",
  find: (mention, scene) => {
    if (!isRelation(mention.relation, "appos") || isShare(mention, scene)) return null;
    const to = headed(scene.draft.analysis.words[mention.mention.head]?.head ?? -1, scene);
    if (!to || to.at === mention.at) return null;
    if (to.mention.form === "name" && mention.mention.form === "name") return null;
    if (isPlaceInBrackets(mention, scene)) return null;
    const kinds = [family(to.mention.kind), family(mention.mention.kind)];
    if (kinds[0] !== kinds[1] && !kinds.includes("other") && !isBodyAndGroup(to, mention)) return null;
    if (!agree(to.number, mention.number)) return null;
    return { to, says: `“${mention.mention.phrase.text}” stands beside “${to.mention.phrase.text}” and explains it.` };
  },
};

/** "Hezbollah, the armed group that …": a body's name, and what it is a group of. */
const isBodyAndGroup = ({ mention: a }: Features, { mention: b }: Features): boolean =>
  (a.kind === "organization" && b.kind === "group") || (a.kind === "group" && b.kind === "organization");

/** "Banki town (Bama district)": a name of a place in brackets says where that lies, or where it happened. */
const isPlaceInBrackets = ({ mention }: Features, { draft }: Scene): boolean =>
  mention.kind === "place" &&
  mention.form === "name" &&
  draft.analysis.words[mention.phraseWords.first - 1]?.text === "(";

/** "470 people, most of them Iraqis": some of them, not they. */
function isShare({ mention }: Features, { draft }: Scene): boolean {
  const [of, whole] = [mention.phraseWords.first - 2, mention.phraseWords.first - 1].map((at) => draft.tree.words[at]);
  const inside = draft.tree.words.slice(mention.phraseWords.first, mention.head);
  const shared = inside.some(({ lower }, at) => lower === "of" && inside[at + 1]?.upos === "PRON");
  return shared || (of?.lower === "of" && whole?.upos === "PRON") || whole?.lower === "them";
}

/** "the newspaper X", "the magazine the X", "his spokesman X": a common noun right before the name that it labels. */
export const label: Sieve = {
  name: "label",
  find: (mention, scene) => {
    if (mention.mention.form !== "description" || mention.number === "many") return null;
    const next = mention.mention.head + 1;
    const named = scene.draft.tree.words[next]?.lower === "the" ? next + 1 : next;
    const to = scene.lookup.namesByFirstWord.get(named)?.[0];
    if (!to || family(to.mention.kind) !== family(mention.mention.kind) || to.mention.kind === "nationality")
      return null;
    return { to, says: `“${mention.mention.span.text}” says what “${to.mention.span.text}” is.` };
  },
};

/** "the capital of X" is not X. */
const PARTS = new Set(
  "capital part side half rest centre center heart middle north south east west edge outskirts suburb border coast shore corner quarter neighbourhood neighborhood".split(
    " ",
  ),
);

/** "the village of X": a noun for a place, and the name that says which; one with a name of its own is a part of X. */
export const placeOfName: Sieve = {
  name: "place-of-name",
  find: (mention, scene) => {
    const { kind, form, head } = mention.mention;
    if (form !== "description" || kind !== "place" || mention.number === "many") return null;
    const { tree } = scene.draft;
    const named = tree.dependents(head, "compound").some((at) => tree.words[at]?.upos === "PROPN");
    if (named || PARTS.has(mention.lemma)) return null;
    const to = tree
      .dependents(head, "nmod")
      .filter((at) => tree.dependents(at, "case").some((mark) => tree.words[mark]?.lower === "of"))
      .map((at) => headed(at, scene))
      .find((other) => other?.mention.form === "name" && other.mention.kind !== "person" && other.at !== mention.at);
    return to ? { to, says: `“${to.mention.span.text}” says which ${mention.lemma} it is.` } : null;
  },
};

/** "X, its spokeswoman," and "the paper's editor, X,": a person's name and office parted by commas. */
export const betweenCommas: Sieve = {
  name: "between-commas",
  find: (mention, scene) => {
    const { words } = scene.draft.analysis;
    const [own, first] = [mention.mention, mention.mention.phraseWords.first];
    if (own.kind !== "person" || own.form === "pronoun" || words[first - 1]?.text !== ",") return null;
    // "Ana Ruiz, whose brother, a teacher, was abducted": somebody else
    if (words[first]?.lower === "whose") return null;
    if (!/^[,.;:)”"—–-]$/.test(words[own.phraseWords.after]?.text ?? "")) return null;
    const to = scene.lookup.personsByEnd.get(first - 1)?.find((other) => other.mention.form !== own.form);
    return to ? { to, says: `“${own.phrase.text}” stands between commas beside “${to.mention.span.text}”.` } : null;
  },
};

/** "X is the governor of Y": a definite description said of somebody, not denied. */
export const copula: Sieve = {
  name: "copula",
  find: (mention, scene) => {
    const { tree } = scene.draft;
    const head = mention.mention.head;
    if (!mention.definite || mention.mention.form !== "description" || tree.dependents(head, "cop").length === 0)
      return null;
    const negated = tree
      .dependents(head, "advmod")
      .some((word) => ["not", "n't", "never"].includes(tree.words[word]?.lower ?? ""));
    const to = negated ? null : headed(tree.dependents(head, "nsubj")[0] ?? -1, scene);
    if (!to || family(to.mention.kind) !== family(mention.mention.kind)) return null;
    return { to, says: `The text says that “${to.mention.span.text}” is “${mention.mention.phrase.text}”.` };
  },
};

/** "the officers who came": a relative pronoun stands for the noun before its clause. */
export const relativePronoun: Sieve = {
  name: "relative-pronoun",
  find: (mention, scene) => {
    if (mention.mention.form !== "pronoun" || !["who", "whom", "whose", "which", "that"].includes(mention.lower))
      return null;
    const { tree } = scene.draft;
    const verb = tree.ancestors(mention.mention.head).find((at) => tree.words[at]?.relation === "acl:relcl");
    const to = verb === undefined ? null : headed(tree.words[verb]?.head ?? -1, scene);
    return to ? { to, says: `“${mention.lower}” stands for “${to.mention.span.text}” before it.` } : null;
  },
};

const GENDERED = new Set(["himself", "herself"]);

const pointsBack = ({ lower }: Features): string => `“${lower}” points back to its clause's subject.`;

/** "police said the man shot himself": a body is no "himself". */
function mayBeSelf(mention: Features, { at, mention: { kind } }: Features, { clusters }: Scene): boolean {
  if (kind === "organization" && GENDERED.has(mention.lower)) return false;
  return agree(clusters.gender(at), mention.gender);
}

/** "himself": the subject of its own clause. */
export const reflexive: Sieve = {
  name: "reflexive",
  find: (mention, scene) => {
    if (mention.mention.form !== "pronoun" || !isReflexive(mention)) return null;
    const { tree } = scene.draft;
    // "accused the rebels of killing themselves": the rebels, though a subject stand further out
    const verb = tree.words[mention.mention.head]?.head ?? -1;
    const told = isRelation(mention.relation, "obj") ? clauseSubject(verb, tree) : [];
    const done = told.map((at) => headed(at, scene)).find((one) => one !== null && mayBeSelf(mention, one, scene));
    if (done && done.at !== mention.at) return { to: done, says: pointsBack(mention) };
    for (const above of tree.ancestors(mention.mention.head)) {
      const subject = tree.dependents(above, "nsubj")[0] ?? -1;
      // "the suspect, who gave himself up"
      const noun = tree.words[above]?.relation === "acl:relcl" && tree.words[subject]?.upos === "PRON";
      const to = headed(subject, scene) ?? (noun ? headed(tree.words[above]?.head ?? -1, scene) : null);
      if (to && to.at !== mention.at && mayBeSelf(mention, to, scene)) return { to, says: pointsBack(mention) };
    }
    return null;
  },
};

import type { Word } from "../../analysis.ts";
import { cues } from "../../lexicon/cues.ts";
import { onceFor } from "../../tables.ts";
import { isRelation, type Tree } from "../../tree.ts";
import type { Features } from "./features.ts";
import type { Quote } from "./quotes.ts";
import { quoteAt, type Scene } from "./sieve.ts";

/** The verb by which a mention says something, outside what anybody is quoted with: "he added"; null where it does not. */
export function saysBy(mention: Features, scene: Scene): number | null {
  const { tree } = scene.draft;
  const verb = tree.words[tree.words[mention.mention.head]?.head ?? -1];
  if (!verb || !isRelation(mention.relation, "nsubj") || mention.relation === "nsubj:pass") return null;
  return cues().has(verb.lemma) && quoteAt(mention, scene) === null ? verb.index : null;
}

/** What parts what somebody says from what was told before it; so does a quoted clause, and not a quoted noun. */
const PARTS = /^[;:.?!]$/;
const QUOTES = /^["“”]$/;

function isParted(between: readonly Word[]): boolean {
  if (between.some(({ text }) => PARTS.test(text))) return true;
  const marks = between.filter(({ text }) => QUOTES.test(text));
  const [first, last] = [marks[0]?.index ?? 0, marks.at(-1)?.index ?? 0];
  const told = between.some(({ index, relation }) => first < index && index < last && relation.startsWith("nsubj"));
  return marks.length % 2 === 1 || told;
}

/** "A second attacker was shot dead, he said": nobody that his words name is who says them. */
export function isInOwnWords(mention: Features, other: Features, scene: Scene): boolean {
  const pronoun = other.mention.form === "pronoun" && !RELATIVE.has(other.lower);
  if (mention.sentence !== other.sentence || pronoun) return false;
  const verb = saysBy(mention, scene);
  if (verb === null) return false;
  const { tree } = scene.draft;
  const said = saidBefore(verb, tree);
  if (said === undefined) return false;
  const between = tree.words.slice(other.mention.head, mention.mention.head);
  const within = other.mention.head === said || tree.ancestors(other.mention.head).includes(said);
  return within && !isParted(between);
}

/** The main word of what stands before "he said", whichever of the two the parse hangs on the other. */
function saidBefore(verb: number, tree: Tree): number | undefined {
  const { relation, head } = tree.words[verb] ?? {};
  return relation === "parataxis" ? head : tree.dependents(verb, "ccomp").find((at) => at < verb);
}

/** "…, who was holding a pipe, he said": of whom the words tell. */
const RELATIVE = new Set(["who", "whom", "which", "that"]);

/** By which somebody speaks, and goes on speaking; not all that may lead to what is said ("worries villagers"). */
const SPEAKS = new Set(
  "say tell add note explain warn insist stress acknowledge admit deny recall continue describe claim argue confirm announce declare cite mention speak report write reply fear believe think".split(
    " ",
  ),
);

/** "“He blew himself up,” Guled told reporters. He added": who spoke goes on (1), and not whom he is quoted as telling of (-1). */
export function goesOn(mention: Features, other: Features, scene: Scene): number {
  if (!speaks(mention, scene) || mention.sentence - other.sentence !== 1) return 0;
  if (quoteAt(other, scene) !== null) return -1;
  return speaks(other, scene) || speakersIn(scene.quotes).has(other.at) ? 1 : 0;
}

/** The mentions that somebody's quoted words are from. */
const speakersIn = onceFor((quotes: readonly Quote[]) => new Set(quotes.map(({ speaker }) => speaker)));

function speaks(mention: Features, scene: Scene): boolean {
  const verb = saysBy(mention, scene);
  return verb !== null && SPEAKS.has(scene.draft.tree.words[verb]?.lemma ?? "");
}

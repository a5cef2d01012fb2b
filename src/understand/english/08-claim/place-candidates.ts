import { inSentence } from "../../by-sentence.ts";
import type { Draft, DraftPlace } from "../../draft.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import { mentionAt } from "./parties.ts";
import { isWhose, standsAsAdjective } from "./whose-place.ts";

type Needed = Pick<Draft, "tree" | "places" | "analysis" | "mentions">;

const AT = new Set(
  "in at near on outside inside around across off beside along within throughout through above over between towards toward behind by opposite amid".split(
    " ",
  ),
);
/** Prepositions that lead away or to: what goes has both ends. */
export const PATH: Readonly<Record<string, "from" | "to">> = {
  from: "from",
  to: "to",
  into: "to",
  onto: "to",
  toward: "to",
  towards: "to",
  for: "to",
};

/** A place of an event's clause: the preposition that leads to it and how surely it is the event's own. */
export interface Candidate {
  readonly place: DraftPlace;
  readonly preposition: string;
  readonly rank: number;
  /** Words between the place and the event in the tree. */
  readonly depth: number;
}

/** The places of a word's sentence that may be where its event happened. */
export function candidatesAt(
  word: number,
  actors: ReadonlySet<number>,
  eventWords: ReadonlySet<number>,
  draft: Needed,
): readonly Candidate[] {
  return inSentence(draft.places, word, draft.analysis).flatMap(
    (place) => candidate(place, word, actors, eventWords, draft) ?? [],
  );
}

/**
 * How a place hangs on a word: by a preposition of place (3), as what is done to (2), through something else's name (1);
 * null where another event or the doer stands between, or where it only tells whose something is ("a French ship").
 */
function candidate(
  place: DraftPlace,
  word: number,
  actors: ReadonlySet<number>,
  eventWords: ReadonlySet<number>,
  draft: Needed,
): Candidate | null {
  const { tree } = draft;
  if (place.use === "demonym" || place.words.after === 0) return null;
  const head = tree.headOf(place.words);
  if (standsAsAdjective(head, word, draft) || isWhose(place, head, draft) || isOneOfTwo(head, draft)) return null;
  if (!tree.under(head, word) || isAround(head, draft)) return null;
  if (isHost(head, word, draft)) return { place, preposition: "in", rank: 0, depth: 1 };
  let preposition = "";
  let rank = 2;
  let depth = 0;
  let far = false;
  for (const at of [head, ...tree.ancestors(head)]) {
    if (at === word)
      return place.use === "metonymic" && preposition === "between"
        ? null
        : { place, preposition, rank: far ? Math.min(rank, 1) : rank, depth };
    depth++;
    const names = at === head && tree.words[at]?.relation === "compound" && tree.words[at]?.head === word;
    if (actors.has(at) && !names && (!AT.has(preposition) || at === head)) return null;
    if (
      at !== head &&
      (tree.words[at]?.upos === "VERB" || eventWords.has(at)) &&
      !tellsOfGround(at, draft) &&
      !isMeanwhile(at, tree)
    )
      return null;
    if (at === head && isDoer(at, draft)) return null;
    if (at !== head && isMeanwhile(at, tree)) far = true;
    const mark = caseOf(at, tree);
    const relation = tree.words[at]?.relation ?? "";
    if (/^(?:compound|amod|nmod:poss)/.test(relation) && tree.words[at]?.head !== word) {
      if (!isPlace(tree.words[at]?.head ?? -1, draft)) return null;
    }
    // "arrested at the university of Bria": whoever something happens at is a place.
    const met = mark !== undefined && WHERE.has(mark);
    if (at !== head && isWho(at, draft) && !isPlace(at, draft) && !met) rank = AT.has(preposition) ? 1 : 0;
    if (rank === 0) return null;
    if (mark && mark !== "of") preposition ||= mark;
    if (rank === 2 && AT.has(preposition)) rank = 3;
  }
  return null;
}

/** "Oslo will host the talks": they are held there, whoever holds them. */
function isHost(head: number, word: number, { tree }: Needed): boolean {
  return (
    tree.words[word]?.lemma === "host" && tree.words[head]?.head === word && tree.words[head]?.relation === "nsubj"
  );
}

/** "Israel-Hamas talks", "the Iran-Iraq war": with a hyphen between them, whose it is and not where. */
function isOneOfTwo(head: number, { tree }: Needed): boolean {
  const { relation = "", head: above = -1 } = tree.words[head] ?? {};
  const first = relation === "conj" ? above : head;
  const joined = tree
    .dependents(first, "conj")
    .some((at) => /^[-–]$/.test(tree.words[at - 1]?.text ?? "") && at - first < PAIR);
  return joined && /^(?:compound|amod)/.test(tree.words[first]?.relation ?? "");
}

/** Words from the first of two to the head of the second. */
const PAIR = 6;

const WHERE = new Set(["at", "near", "outside", "inside"]);

/** "the zone it holds in the south": where the ground lies. */
function tellsOfGround(word: number, draft: Needed): boolean {
  const { relation = "", head = -1 } = draft.tree.words[word] ?? {};
  return relation.startsWith("acl") && isPlace(head, draft);
}

const CALLED = new Set("district neighbourhood neighborhood suburb quarter town village port city".split(" "));

/** "the Athens district of Exarchia" is Exarchia; Athens only tells where that lies. */
function isAround(word: number, { tree, analysis }: Needed): boolean {
  const { relation = "", head = -1 } = tree.words[word] ?? {};
  if (relation !== "compound" || !CALLED.has(analysis.words[head]?.lemma ?? "")) return false;
  const of = (at: number) => tree.dependents(at, "case").some((mark) => analysis.words[mark]?.lower === "of");
  return tree.dependents(head, "nmod").some((at) => analysis.words[at]?.upos === "PROPN" && of(at));
}

/** "fired at youths marching on the palace in Lomé": what they are at while it happens. */
function isMeanwhile(word: number, tree: Draft["tree"]): boolean {
  const { relation = "", lower = "", lemma = "" } = tree.words[word] ?? {};
  return (relation === "acl" && lower.endsWith("ing")) || (relation === "acl:relcl" && STAYS.has(lemma));
}

/** "clashed with farmers who had occupied a field in the valley". */
const STAYS = new Set("occupy guard live work gather camp shelter pray sleep wait harvest demonstrate stay".split(" "));

/** What a place as such can do: things happen to it. */
const UNDERGOES = new Set("come fall see witness experience suffer burn flood face".split(" "));

/** "Israel wants to withdraw": who does something is not where it happens. */
function isDoer(word: number, { tree, analysis }: Needed): boolean {
  const { relation = "", head = -1 } = tree.words[word] ?? {};
  if (relation === "conj") return isDoer(head, { tree, analysis } as Draft);
  return relation === "nsubj" && !UNDERGOES.has(analysis.words[head]?.lemma ?? "");
}

/** A place or a noun for ground where things happen: "sector", "coast", "market". */
function isPlace(word: number, draft: Needed): boolean {
  const ground = objectClass("ground");
  const kind = mentionAt(word, draft)?.kind;
  return (
    ground !== undefined && (ground.kinds.has(kind ?? "") || ground.words.has(draft.analysis.words[word]?.lemma ?? ""))
  );
}

/** Somebody: where people come from is not where they are met. */
function isWho(word: number, draft: Needed): boolean {
  const kind = mentionAt(word, draft)?.kind;
  return kind === "person" || kind === "organization" || kind === "group" || kind === "nationality";
}

function caseOf(word: number, tree: Draft["tree"]): string | undefined {
  return tree.dependents(word, "case").map((at) => tree.words[at]?.lower ?? "")[0];
}

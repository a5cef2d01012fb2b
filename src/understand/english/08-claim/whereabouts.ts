import type { Claim } from "../../../model/claim.ts";
import type { Draft, DraftPlace } from "../../draft.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import { inSentence } from "./by-sentence.ts";
import { isCue } from "./cue-words.ts";
import { sameOccasion } from "./one-occasion.ts";
import { mentionAt } from "./parties.ts";

type Needed = Pick<Draft, "tree" | "places" | "analysis" | "frame" | "mentions" | "attributions">;

const AT = new Set(
  "in at near on outside inside around across off beside along within throughout above over between towards toward behind by opposite amid".split(
    " ",
  ),
);
const NEAR = new Set(["near", "outside", "around", "beside", "off", "behind", "opposite"]);
const PATH: Readonly<Record<string, "from" | "to">> = {
  from: "from",
  to: "to",
  into: "to",
  onto: "to",
  toward: "to",
  towards: "to",
  for: "to",
};

/** A place of an event's clause: the preposition that leads to it and how surely it is the event's own. */
interface Candidate {
  readonly place: DraftPlace;
  readonly preposition: string;
  readonly rank: number;
  /** Words between the place and the event in the tree. */
  readonly depth: number;
}

/** What is to be located: its word, its type, and the heads of those who do it. */
interface Located {
  readonly word: number;
  readonly type: string;
  readonly actors: ReadonlySet<number>;
}

/** Acts in words and dealings: whom they are for is a party, not a place ("accused X", "aid to X"). */
const IN_WORDS = new Set(
  "ACCUSE SUPPORT REQUEST REJECT THREATEN AGREE SANCTION COOPERATE CONCEDE APPOINT ELECT".split(" "),
);

/** Where an event took place: a place of its own clause or occasion; else the dateline's, as a suggestion. */
export function placeOf(
  { word, type, actors }: Located,
  eventWords: ReadonlySet<number>,
  draft: Needed,
): { readonly place: Claim["place"]; readonly others: Claim["other_places"] } {
  const own = candidatesAt(word, actors, eventWords, draft).filter(
    ({ rank, preposition }) => !IN_WORDS.has(type) || (rank !== 2 && !PATH[preposition]),
  );
  const others: Claim["other_places"] = own.flatMap(({ place, preposition }) => {
    const role = PATH[preposition];
    return role ? [{ ref: place.id, role }] : [];
  });
  const best =
    bestOf(own.filter(({ preposition }) => !PATH[preposition])) ??
    whereBefore(word, draft) ??
    occasionPlace(word, eventWords, draft) ??
    bestOf(own);
  if (best) {
    for (const { place, preposition } of own)
      if (place !== best.place && !PATH[preposition]) others.push({ ref: place.id, role: "also" });
    return { place: stated(best), others };
  }
  const ref = draft.frame.dateline?.ref ?? null;
  return { place: ref === null ? null : { ref, how: "dateline", relation: "at", radius_km: null }, others };
}

/** The place that the text gives what a word tells, in its own sentence. */
export function statedPlace(word: number, eventWords: ReadonlySet<number>, draft: Needed): Claim["place"] {
  const { place } = placeOf(
    { word, type: "statement", actors: new Set(draft.tree.dependents(word, "nsubj")) },
    eventWords,
    draft,
  );
  return place?.how === "stated" ? place : null;
}

const stated = ({ place, preposition }: Candidate): Claim["place"] => ({
  ref: place.id,
  how: "stated",
  relation: NEAR.has(preposition) ? "near" : preposition === "between" ? "between" : "at",
  radius_km: place.radius_km,
});

/** "the port of X, where four died": the place right before the clause. */
function whereBefore(word: number, { tree, analysis, places }: Needed): Candidate | null {
  const { first } = tree.subtree(word);
  const where = tree.dependents(word, "advmod").find((at) => at < word && analysis.words[at]?.lower === "where");
  if (where === undefined || where > first + 2) return null;
  const comma = analysis.words[where - 1]?.text === "," ? where - 1 : where;
  const place = inSentence(places, word, analysis).find(
    ({ words, use }) => words.after === comma && words.after > 0 && use !== "demonym",
  );
  return place ? { place, preposition: "in", rank: 3, depth: 0 } : null;
}

/** The place of what tells of the same occasion: "opened fire … in the market, killing two". */
function occasionPlace(word: number, eventWords: ReadonlySet<number>, draft: Needed): Candidate | null {
  for (const at of sameOccasion(word, draft)) {
    if (isCue(at, draft)) continue;
    const best = bestOf(
      candidatesAt(at, new Set(), eventWords, draft).filter(({ rank, preposition }) => rank > 1 && !PATH[preposition]),
    );
    if (best) return best;
  }
  return null;
}

const FINE = ["site", "city", "district", "province", "region", "country"];

/** The surest, and of equally sure ones the most exact. */
function bestOf(candidates: readonly Candidate[]): Candidate | null {
  const fine = ({ place }: Candidate) => FINE.indexOf(place.precision);
  return [...candidates].sort((a, b) => b.rank - a.rank || a.depth - b.depth || fine(a) - fine(b))[0] ?? null;
}

function candidatesAt(
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
  if (!tree.under(head, word)) return null;
  let preposition = "";
  let rank = 2;
  let depth = 0;
  for (const at of [head, ...tree.ancestors(head)]) {
    if (at === word)
      return place.use === "metonymic" && preposition === "between" ? null : { place, preposition, rank, depth };
    depth++;
    const names = at === head && tree.words[at]?.relation === "compound" && tree.words[at]?.head === word;
    if (actors.has(at) && !names && (!AT.has(preposition) || at === head)) return null;
    if (at !== head && (tree.words[at]?.upos === "VERB" || eventWords.has(at))) return null;
    const mark = caseOf(at, tree);
    const relation = tree.words[at]?.relation ?? "";
    if (/^(?:compound|amod|nmod:poss)/.test(relation) && tree.words[at]?.head !== word) {
      if (!isPlace(tree.words[at]?.head ?? -1, draft)) return null;
    }
    if (at !== head && isWho(at, draft)) rank = AT.has(preposition) ? 1 : 0;
    if (rank === 0) return null;
    if (mark && mark !== "of") preposition ||= mark;
    if (rank === 2 && AT.has(preposition)) rank = 3;
  }
  return null;
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

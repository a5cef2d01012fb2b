import type { Claim } from "../../../model/claim.ts";
import { inSentence } from "../../by-sentence.ts";
import type { Draft } from "../../draft.ts";
import { isCue } from "./cue-words.ts";
import { sameOccasion } from "./one-occasion.ts";
import { type Candidate, candidatesAt, PATH } from "./place-candidates.ts";

type Needed = Pick<Draft, "tree" | "places" | "analysis" | "frame" | "mentions" | "attributions">;

const NEAR = new Set(["near", "outside", "around", "beside", "off", "behind", "opposite"]);

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
    left(own, type) ??
    bestOf(own.filter(({ preposition }) => !PATH[preposition])) ??
    occasionPlace(word, eventWords, draft) ??
    bestOf(own.filter(({ preposition }) => PATH[preposition] === "to")) ??
    bestOf(own);
  if (best) {
    for (const { place, preposition } of own)
      if (place !== best.place && !PATH[preposition]) others.push({ ref: place.id, role: "also" });
    return { place: stated(best), others };
  }
  const ref = draft.frame.dateline?.ref ?? null;
  return { place: ref === null ? null : { ref, how: "dateline", relation: "at", radius_km: null }, others };
}

/** Troops withdraw where they stood: "withdrew from the south". */
const left = (own: readonly Candidate[], type: string): Candidate | null =>
  type === "RETREAT" ? bestOf(own.filter(({ preposition }) => preposition === "from")) : null;

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

/** "the port of X, where four died": the place that the clause hangs on, else the one right before it. */
function whereBefore(word: number, { tree, analysis, places }: Needed): Candidate | null {
  const { first } = tree.subtree(word);
  const where = tree.dependents(word, "advmod").find((at) => at < word && analysis.words[at]?.lower === "where");
  if (where === undefined || where > first + 2) return null;
  const comma = analysis.words[where - 1]?.text === "," ? where - 1 : where;
  const before = inSentence(places, word, analysis).filter(
    ({ use, words }) => use !== "demonym" && words.first < where,
  );
  const place =
    before.find(({ words }) => tree.headOf(words) === hangsOn(word, tree)) ??
    before.find(({ words }) => words.after === comma);
  return place ? { place, preposition: "in", rank: 3, depth: 0 } : null;
}

/** The noun that a relative clause hangs on, the second of two joined ones too. */
function hangsOn(word: number, tree: Needed["tree"]): number {
  const { relation = "", head = -1 } = tree.words[word] ?? {};
  return relation === "conj" ? (tree.words[head]?.head ?? -1) : head;
}

const SEES = new Set(["see", "witness", "experience", "suffer"]);

/** "Haiti has seen years of unrest", "the worst riots Haiti has seen": the place that lives through it. */
function seenBy(word: number, { tree, analysis, places }: Needed): Candidate | null {
  const above = analysis.words[word]?.relation === "obj" ? (analysis.words[word]?.head ?? -1) : word;
  const seeing = [above, ...tree.dependents(word, "acl")].filter((at) => SEES.has(analysis.words[at]?.lemma ?? ""));
  const doers = seeing.flatMap((at) => tree.dependents(at, "nsubj"));
  const place = inSentence(places, word, analysis).find(
    ({ words, use }) => use !== "demonym" && doers.includes(tree.headOf(words)),
  );
  return place ? { place, preposition: "in", rank: 3, depth: 0 } : null;
}

/** The place of what tells of the same occasion: "opened fire … in the market, killing two". */
function occasionPlace(word: number, eventWords: ReadonlySet<number>, draft: Needed): Candidate | null {
  for (const at of [word, ...sameOccasion(word, draft)]) {
    const before = whereBefore(at, draft) ?? seenBy(at, draft);
    if (before) return before;
    if (at === word || isCue(at, draft)) continue;
    const best = bestOf(
      candidatesAt(at, new Set(), eventWords, draft).filter(({ rank, preposition }) => rank > 1 && !PATH[preposition]),
    );
    if (best) return best;
  }
  return null;
}

const FINE = ["site", "city", "district", "province", "region", "country"];

/** The surest, of equally sure ones the nearest, then one with a name, then the most exact. */
function bestOf(candidates: readonly Candidate[]): Candidate | null {
  const fine = ({ place }: Candidate) => FINE.indexOf(place.precision);
  const vague = ({ place }: Candidate) => (place.latitude === null && place.described ? 1 : 0);
  return (
    [...candidates].sort(
      (a, b) => b.rank - a.rank || a.depth - b.depth || vague(a) - vague(b) || fine(a) - fine(b),
    )[0] ?? null
  );
}

import type { Claim } from "../../../model/claim.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { eventEntries } from "../../lexicon/events.ts";
import { boundsAt, canDate } from "./date-bounds.ts";
import { sameOccasion } from "./one-occasion.ts";
import { isPast } from "./when.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "published" | "dates">;

/** The one date of what is known by a noun ("the dinner") or a type ("the talks": CONSULT); null where there are several. */
type Known = Map<string, Claim["date"]>;

/**
 * "notes from a private dinner in June … he confirmed that the dinner took place": what goes on at an occasion that the
 * report speaks of as known has the day that it gives that occasion elsewhere, where only one fits.
 */
export function withKnownOccasions(claims: readonly DraftClaim[], draft: Needed): readonly DraftClaim[] {
  const known: Known = new Map();
  for (const date of draft.dates) if (canDate(date)) learnNoun(date, known, draft);
  for (const { kind, type, date } of claims) {
    if (kind === "event" && date?.how === "stated" && isBrief(date)) learn(`type ${type}`, date, known);
  }
  return claims.map((claim) => {
    if (claim.kind === "relation" || claim.date?.how === "stated") return claim;
    const date = knownDate(claim, known, draft);
    return date ? { ...claim, date } : claim;
  });
}

/** Sayings are many and "the accusation" may be any of them. */
const SAYINGS = new Set(["ACCUSE", "REJECT", "REQUEST", "THREATEN", "SUPPORT"]);
/** Occasions that are no events we code. */
const OCCASIONS = new Set(
  "dinner lunch breakfast ceremony funeral wedding session hearing trial conference forum lecture speech trip voyage call phone-call reception party".split(
    " ",
  ),
);

/** A happening, not a stretch of time: "since May" dates no occasion. */
function isBrief(date: Claim["date"]): boolean {
  if (!date?.start || !date.end) return false;
  return (Date.parse(date.end) - Date.parse(date.start)) / 86_400_000 <= 31;
}

function learn(key: string, date: Claim["date"], known: Known): void {
  const other = known.get(key);
  known.set(key, other === undefined || sameDays(other, date) ? date : null);
}

/** "a private dinner in June": the noun that a date hangs on, or the one that it follows. */
function learnNoun(date: Needed["dates"][number], known: Known, draft: Needed): void {
  const { tree, analysis } = draft;
  const before = analysis.words[date.words.first - 2];
  const follows = before?.upos === "NOUN" && analysis.words[date.words.first - 1]?.upos === "ADP";
  const noun = follows ? before : analysis.words[analysis.words[tree.headOf(date.words)]?.head ?? -1];
  const bounds = boundsAt(date, draft);
  if (noun?.upos !== "NOUN" || date.type === "DURATION" || !isBrief(bounds)) return;
  if (OCCASIONS.has(noun.lemma) || typesOf(noun.lemma).length > 0) learn(`noun ${noun.lemma}`, bounds, known);
}

const TAKES_PLACE = new Set("take occur happen begin start end last focus break hold erupt continue".split(" "));

function knownDate(claim: DraftClaim, known: Known, draft: Needed): Claim["date"] {
  const { word } = claim;
  const { analysis } = draft;
  const verb = analysis.words[word]?.upos === "VERB";
  if (verb && !isPast(word, draft)) return null;
  const { lemma: main = "" } = analysis.words[word] ?? {};
  const subjects = TAKES_PLACE.has(main) ? draft.tree.dependents(word, "nsubj", "nsubj:pass") : [];
  const nouns = [word, ...subjects, ...sameOccasion(word, draft)].filter((at) => isKnownNoun(at, draft));
  for (const at of nouns) {
    const lemma = analysis.words[at]?.lemma ?? "";
    const told = typesOf(lemma).filter((one) => known.has(`type ${one}`));
    const ofType = told.length > 0 && !hasOwnAim(at, draft) && !(at === word && isOwnDeed(claim, draft));
    const date = ofType ? known.get(`type ${told[0]}`) : known.get(`noun ${lemma}`);
    if (date) return date;
  }
  return null;
}

const typesOf = (lemma: string): readonly string[] =>
  (eventEntries().get(lemma) ?? [])
    .filter(({ word, type }) => word.pos === "n" && !SAYINGS.has(type))
    .map(({ type }) => type);

/** "the dinner", "that meeting". */
function isKnownNoun(word: number, { tree, analysis }: Needed): boolean {
  if (analysis.words[word]?.upos !== "NOUN") return false;
  return tree
    .dependents(word, "det")
    .some((at) => ["the", "this", "that", "these", "those"].includes(analysis.words[at]?.lower ?? ""));
}

/** Nouns for any assault. */
const GENERAL = new Set("attack assault violence killing massacre incident".split(" "));

/** "the president ordered the strikes": with a doer and a word of its own it need not be the bombing that was told of. */
const isOwnDeed = ({ word, type, actors }: DraftClaim, { analysis }: Pick<Draft, "analysis">): boolean =>
  type === "ASSAULT" &&
  actors.length > 0 &&
  analysis.words[word]?.upos === "NOUN" &&
  !GENERAL.has(analysis.words[word]?.lemma ?? "");

const AIMS = new Set(["on", "in", "at", "against", "near", "outside", "of"]);

/** "the strike on Gao" is not the bombing in Nairobi, though both are attacks. */
const hasOwnAim = (noun: number, { tree, analysis }: Needed): boolean =>
  tree
    .dependents(noun, "nmod")
    .some((at) => tree.dependents(at, "case").some((mark) => AIMS.has(analysis.words[mark]?.lower ?? "")));

const sameDays = (a: Claim["date"], b: Claim["date"]) => a?.start === b?.start && a?.end === b?.end;

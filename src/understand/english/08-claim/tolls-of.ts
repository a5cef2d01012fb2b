import type { Count } from "../../../model/claim.ts";
import { spanOf } from "../../../model/span.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { tollOf } from "../../lexicon/tolls.ts";
import { amountsUnder } from "./amounts.ts";
import { count, countsAt, countsOfNoun } from "./counts.ts";
import type { Finding } from "./finding.ts";
import { isNumber } from "./number-words.ts";
import { sameOccasion } from "./one-occasion.ts";
import { isPassive } from "./syntax.ts";

/** Everything that a finding counts: people by what befell them, times, money and weight. */
export function tollsOf(finding: Finding, eventWords: ReadonlySet<number>, draft: Draft): Count[] {
  const { word, type, alsoCounted } = finding;
  if (finding.kind === "relation") return amountsUnder(word, eventWords, draft);
  const of = whatIsCounted(finding, draft);
  const side = sideOf(finding, draft);
  const own = [
    ...times(word, draft),
    ...(of === null ? [] : countsAt(word, side, of, draft)),
    ...(alsoCounted
      ? countsAt(alsoCounted.word, alsoCounted.heads, ofWord(alsoCounted.word, draft) ?? "injured", draft)
      : []),
    ...amountsUnder(word, eventWords, draft),
  ];
  const people = own.some((each) => each.of === "killed" || each.of === "injured");
  return distinct(people || !VIOLENT.has(type) ? own : [...own, ...tollBeside(word, draft)]);
}

/** The heads of those who are counted: who does it, or whom it befalls by the parties found and by the syntax. */
function sideOf({ word, type, actorHeads, recipientHeads }: Finding, draft: Draft): readonly number[] {
  const verb = draft.analysis.words[word]?.upos === "VERB";
  const does = type === "PROTEST" || type === "DIE" || (type === "MOVE" && actorHeads.length > 0);
  if (does) return actorHeads.length > 0 ? actorHeads : recipientHeads;
  if (type === "MOBILIZE" && verb) return sufferers(word, draft);
  const done = [...new Set([...recipientHeads, ...(verb ? sufferers(word, draft) : [])])];
  return done.length > 0 ? done : actorHeads;
}

const VIOLENT = new Set(["ASSAULT", "DIE"]);

const ofWord = (word: number, { analysis }: Pick<Draft, "analysis">) =>
  tollOf(analysis.words[word]?.lemma ?? "")?.of ?? null;

const LOSES = new Set(["lose", "take", "claim"]);
/** Sectors of those who hold people without a law behind them. */
const LAWLESS = new Set(["REB", "UAF", "CRM", "SPY"]);
const LAWLESS_WORDS = new Set(
  "gunman bandit militant rebel pirate insurgent kidnapper fighter jihadist militia guerrilla gang attacker extremist separatist".split(
    " ",
  ),
);

/** What a finding's people are counted as, by its word, its type and who does it; null where it counts nobody. */
function whatIsCounted(finding: Finding, draft: Draft): string | null {
  const { word, type, mode } = finding;
  const { tree, analysis } = draft;
  const lemma = analysis.words[word]?.lemma ?? "";
  const objects = tree.dependents(word, "obj");
  const beside = [
    ...tree.dependents(word, "xcomp", "advmod", "obj", "amod"),
    ...objects.flatMap((at) => tree.dependents(at, "amod")),
  ].map((at) => analysis.words[at]?.lemma ?? "");
  if (type === "DIE" || beside.includes("dead")) return "killed";
  if (LOSES.has(lemma) && beside.includes("life")) return "killed";
  if (type === "PROTEST") return "participants";
  const of = ofWord(word, draft);
  if (type === "MOVE" && of !== "displaced" && of !== "troops") return null;
  if (mode !== null && /abduct|kidnap|hostage/.test(mode)) return "abducted";
  if (of === "arrested" && isLawless(finding, draft)) return "abducted";
  return of;
}

function isLawless({ actors, actorHeads }: Finding, { entities, analysis }: Draft): boolean {
  const sectors = actors.flatMap(({ entity }) => entities.find(({ id }) => id === entity)?.sectors ?? []);
  return (
    sectors.some((sector) => LAWLESS.has(sector)) ||
    actorHeads.some((head) => LAWLESS_WORDS.has(analysis.words[head]?.lemma ?? ""))
  );
}

/** "an ambush in which eight died", "hit the market, killing ten": who died of what the word tells. */
function tollBeside(word: number, draft: Draft): Count[] {
  const below = draft.tree.dependents(word, "acl", "advcl", "parataxis");
  const verbs = [...new Set([...below, ...sameOccasion(word, draft)])];
  return [...verbs.flatMap((at) => tollOfVerb(at, draft)), ...namedToll(word, draft)];
}

function tollOfVerb(verb: number, draft: Draft): Count[] {
  const of = harmOf(verb, draft);
  if (of === null) return [];
  return [...countsAt(verb, sufferers(verb, draft), of, draft), ...joinedTolls(verb, draft)];
}

/** "… and five were wounded". */
function joinedTolls(verb: number, draft: Draft): Count[] {
  const joined = draft.tree.dependents(verb, "conj").filter((at) => harmOf(at, draft) === "injured");
  return joined.flatMap((at) => countsAt(at, sufferers(at, draft), "injured", draft));
}

/** killed or injured: by the verb itself or by what it leaves people as ("left ten dead"). */
function harmOf(verb: number, draft: Draft): string | null {
  if (draft.analysis.words[verb]?.upos !== "VERB") return null;
  const left = draft.tree.dependents(verb, "xcomp", "advmod", "amod").map((at) => ofWord(at, draft));
  const of = ofWord(verb, draft) ?? left.find((each) => each === "killed" || each === "injured") ?? null;
  return of === "killed" || of === "injured" ? of : null;
}

/** "the death toll from the raid has risen to 31". */
function namedToll(word: number, draft: Draft): Count[] {
  const above = draft.analysis.words[draft.analysis.words[word]?.head ?? -1];
  return above?.lemma === "toll" ? putAt(above.head, draft) : [];
}

const NAMES_A_NUMBER = new Set(["toll", "number", "figure", "count", "total"]);

/** "put the number of dead at 14", "the toll has risen to 31": what a verb sets a number at. */
export function putAt(verb: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  const noun = tree
    .dependents(verb, "nsubj", "obj", "nsubj:pass")
    .find((at) => NAMES_A_NUMBER.has(analysis.words[at]?.lemma ?? ""));
  if (noun === undefined) return [];
  const counted = tree
    .dependents(noun, "nmod")
    .map((at) => ofWord(at, draft))
    .find((of) => of !== null);
  const of = counted ?? (analysis.words[noun]?.lemma === "toll" ? "killed" : null);
  const at = tree.dependents(verb, "obl", "obj").find((value) => value !== noun && isNumber(value, draft));
  return of === null || at === undefined ? [] : countsOfNoun(at, of, draft);
}

function sufferers(verb: number, { tree, analysis }: Draft): readonly number[] {
  const does = tollOf(analysis.words[verb]?.lemma ?? "")?.side === "does";
  if (does) return tree.dependents(verb, "nsubj");
  return isPassive(verb, tree) ? tree.dependents(verb, "nsubj:pass") : tree.dependents(verb, "obj");
}

/** "shot eleven times" is one shooting. */
const BLOWS = new Set(["shoot", "hit", "stab", "fire", "strike", "beat"]);
const TIMES: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };
const NTH: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** How often: "twice", "at least five times", "three attacks", "the third such attack". */
function times(word: number, draft: Draft): Count[] {
  const { tree, analysis, text } = draft;
  const found = analysis.words[word];
  if (!found) return [];
  if (found.upos === "NOUN") {
    const nth = tree.dependents(word, "amod").find((at) => NTH[analysis.words[at]?.lower ?? ""] !== undefined);
    const such = tree.dependents(word, "amod", "det").some((at) => analysis.words[at]?.lower === "such");
    const ordinal = nth === undefined ? undefined : analysis.words[nth];
    if (such && ordinal) return [exactly(NTH[ordinal.lower] ?? 0, spanOf(text, ordinal.start, ordinal.end))];
    const people = tollOf(found.lemma)?.of ?? null;
    const share = analysis.words[found.head];
    if (
      found.relation === "nmod" &&
      share &&
      isNumber(share.index, draft) &&
      analysis.words[share.index + 1]?.lower === "of"
    )
      return countsOfNoun(share.index, people ?? "events", draft);
    return countsOfNoun(word, people ?? "events", draft).map((each) => ({ ...each, who: null }));
  }
  return tree.dependents(word, "advmod", "obl").flatMap((at) => {
    const adverb = analysis.words[at];
    if (!adverb) return [];
    const many = TIMES[adverb.lower];
    if (many !== undefined) return [exactly(many, spanOf(text, adverb.start, adverb.end))];
    return adverb.lower === "times" && !BLOWS.has(found.lemma)
      ? countsOfNoun(at, "events", draft).map((each) => ({ ...each, who: null }))
      : [];
  });
}

const exactly = (value: number, span: Count["span"]) =>
  count("events", null, { low: value, high: value, approximate: false }, span);

/** The same number read along two ways stands once; references to a whole stay right as wholes come first. */
function distinct(counts: readonly Count[]): Count[] {
  const seen = new Set<string>();
  return counts.filter(({ of, span }) => {
    const key = `${of} ${span.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const BODIES = new Set(["body", "corpse", "dead"]);

/** What a statement counts: bodies, a toll that is put at a number, money and weight. */
export function tollsOfStatement(word: number, { first, after }: WordRange, draft: Draft): Count[] {
  const bodies: Count[] = [];
  for (let at = first; at < after; at++)
    if (BODIES.has(draft.analysis.words[at]?.lemma ?? "")) bodies.push(...countsOfNoun(at, "killed", draft));
  return distinct([...bodies, ...putAt(word, draft), ...amountsUnder(word, new Set(), draft)]);
}

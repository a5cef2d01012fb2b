import type { Count } from "../../../../model/claim.ts";
import type { WordRange } from "../../../analysis.ts";
import type { Draft } from "../../../draft.ts";
import { eventEntries } from "../../../lexicon/events.ts";
import { unitNamed } from "../../../lexicon/tolls.ts";
import type { Finding } from "../finding.ts";
import { sameOccasion } from "../one-occasion.ts";
import { amountsUnder } from "./amounts.ts";
import { countsAt, countsOfNoun, PART } from "./at-argument.ts";
import { timesOf } from "./how-often.ts";
import { isNumber } from "./number-words.ts";
import { fateAt, isBody, isFighter } from "./people.ts";
import { namedToll, putAt, settingVerb } from "./put-at.ts";
import { shortTolls } from "./short-tolls.ts";
import { countedSide, sufferers } from "./sufferers.ts";
import { isTreated, losesMen, takesLives, whatIsCounted } from "./what-is-counted.ts";

/** Everything that a finding counts: people by what befell them, times, money and weight. */
export function tollsOf(finding: Finding, eventWords: ReadonlySet<number>, draft: Draft): Count[] {
  const { word, type, alsoCounted } = finding;
  if (finding.kind === "relation") return amountsUnder(word, eventWords, draft);
  const { tree } = draft;
  const side = countedSide(finding, draft);
  const of = whatIsCounted(finding, side, draft);
  const own = [
    ...timesOf(word, draft),
    ...(of === null ? [] : countsAt(word, side, of, draft)),
    ...livesTaken(word, draft),
    ...(alsoCounted ? alsoTold(alsoCounted, draft) : []),
    ...countsAt(word, losesMen(word, draft), "killed", draft),
    ...doers(finding, draft),
    ...thingsAt(word, draft),
    ...(VIOLENT.has(type) ? [...joinedTolls(word, draft), ...tollsUnder(word, eventWords, draft)] : []),
    ...(VIOLENT.has(type) ? tree.dependents(word, "advcl").flatMap((at) => putAt(at, draft)) : []),
    ...(MARCHING.has(type) ? companions(word, draft) : []),
    ...amountsUnder(word, eventWords, draft),
  ];
  const people = own.some((each) => each.of === "killed" || each.of === "injured");
  return finished(people || !VIOLENT.has(type) ? own : [...own, ...tollBeside(word, draft)]);
}

/** "… and wounded 30", "… and 11 injured". */
function alsoTold({ word, heads }: NonNullable<Finding["alsoCounted"]>, draft: Draft): Count[] {
  const own = sufferers(word, draft);
  return countsAt(word, own.length > 0 ? own : heads, fateAt(word, draft) ?? "injured", draft);
}

/** "some 40 gunmen attacked": how many took part; one man is no number of them. */
function doers({ word, type, actorHeads }: Finding, draft: Draft): Count[] {
  if (type !== "ASSAULT" || draft.analysis.words[word]?.upos !== "VERB") return [];
  const found = countsAt(word, actorHeads, "participants", draft);
  return found.filter(({ low, high, part_of }) => (low ?? high ?? 0) > 1 && part_of === null);
}

/** "fired 12 missiles", "seized two tankers": things that are counted by themselves. */
function thingsAt(word: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  return tree
    .dependents(word, "obj", "nsubj:pass")
    .filter((at) => ["vessels", "weapons"].includes(unitNamed(analysis.words[at]?.lemma ?? "")?.of ?? ""))
    .flatMap((at) => countsOfNoun(at, "weapons", draft));
}

const VIOLENT = new Set(["ASSAULT", "DIE"]);
const MARCHING = new Set(["MOVE", "RETREAT", "MOBILIZE", "COOPERATE"]);

/** "an ambush in which eight died", "hit the market, killing ten": who died of what the word tells. */
function tollBeside(word: number, draft: Draft): Count[] {
  const below = draft.tree.dependents(word, "acl", "advcl", "parataxis");
  const verbs = [...new Set([...below, ...sameOccasion(word, draft)])];
  return [...verbs.flatMap((at) => tollOfVerb(at, draft)), ...namedToll(word, draft)];
}

function tollOfVerb(verb: number, draft: Draft): Count[] {
  const of = harmOf(verb, draft);
  if (of === null) return putAt(verb, draft);
  return [...countsAt(verb, sufferers(verb, draft), of, draft), ...joinedTolls(verb, draft)];
}

/** "… and five were wounded", "… and 20 hurt". */
function joinedTolls(verb: number, draft: Draft): Count[] {
  const joined = draft.tree
    .dependents(verb, "conj")
    .filter((at) => ["injured", "missing"].includes(harmOf(at, draft) ?? ""));
  return joined.flatMap((at) => countsAt(at, sufferers(at, draft), harmOf(at, draft) ?? "injured", draft));
}

/** killed or injured: by the verb itself or by what it leaves people as ("left ten dead"). */
function harmOf(word: number, draft: Draft): string | null {
  const { tree, analysis } = draft;
  const told =
    analysis.words[word]?.upos === "VERB" || tree.dependents(word, "aux", "aux:pass", "cop", "nsubj").length > 0;
  if (!told) return null;
  const left = tree.dependents(word, "xcomp", "advmod", "amod").map((at) => fateAt(at, draft));
  const of = fateAt(word, draft) ?? left.find((each) => each === "killed" || each === "injured") ?? null;
  return of === "killed" || of === "injured" || of === "missing" ? of : null;
}

/** Tolls told by number and fate alone in the clause of a word, with no other event between. */
function tollsUnder(word: number, eventWords: ReadonlySet<number>, draft: Draft): Count[] {
  const { tree } = draft;
  const isOwn = (at: number) => {
    if (at === word) return true;
    if (eventWords.has(at)) return false;
    for (const above of tree.ancestors(at)) {
      if (above === word) return true;
      if (eventWords.has(above)) return false;
    }
    return false;
  };
  const found = draft.analysis.words[word];
  // "nine officers dead and three missing": a fate beside its noun or verb shares its list.
  const shares = (at: number) => ["NOUN", "VERB"].includes(draft.analysis.words[at]?.upos ?? "") && !eventWords.has(at);
  const around = found?.upos === "ADJ" && found.head >= 0 && shares(found.head);
  const root = around ? found.head : word;
  return shortTolls(tree.subtree(root), draft, (at) => isOwn(at) || (around && tree.ancestors(at)[0] === root));
}

/** "claimed 17 lives". */
function livesTaken(verb: number, draft: Draft): Count[] {
  if (!takesLives(verb, draft)) return [];
  return draft.tree
    .dependents(verb, "obj")
    .flatMap((at) => countsOfNoun(at, "killed", draft))
    .map((each) => ({ ...each, who: null }));
}

/** "left the town with 400 men". */
function companions(verb: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  return tree
    .dependents(verb, "obl", "xcomp", "advmod")
    .filter((at) => tree.dependents(at, "case").some((c) => analysis.words[c]?.lower === "with"))
    .filter((at) => isFighter(at, draft))
    .flatMap((at) => countsOfNoun(at, "troops", draft));
}

/** The same number read along two ways stands once; a part knows the whole that stands before it. */
function finished(counts: readonly Count[]): Count[] {
  const seen = new Set<string>();
  const distinct = counts.filter(({ of, span }) => {
    const key = `${of} ${span.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const wholes = distinct.filter(({ part_of }) => part_of === null);
  const all = [...wholes, ...distinct.filter(({ part_of }) => part_of !== null)];
  return all.map((each) => {
    if (each.part_of !== PART) return each;
    const whole = wholes.findIndex(({ of }) => of === each.of);
    return { ...each, part_of: whole < 0 ? null : whole };
  });
}

/** What a statement counts: those its verb befalls, bodies, a toll that is put at a number, times, money and weight. */
export function tollsOfStatement(word: number, range: WordRange, draft: Draft, before: string | null): Count[] {
  const bodies: Count[] = [];
  for (let at = range.first; at < range.after; at++)
    if (isBody(at, draft)) bodies.push(...countsOfNoun(at, "killed", draft));
  const set = putAt(settingVerb(word, draft), draft, before);
  const plain = set.length > 0 ? [] : [...tollOfStatement(word, draft), ...shortTolls(range, draft, () => true)];
  return finished([
    ...set,
    ...(isDeed(word, draft) ? timesOf(word, draft) : []),
    ...plain,
    ...livesTaken(word, draft),
    ...bodies,
    ...rivalNumber(word, draft),
    ...thingsAt(word, draft),
    ...countedDeeds(word, draft),
    ...amountsUnder(word, new Set(), draft),
  ]);
}

/** "counted 19 violations": deeds that a statement's verb has for its object or subject. */
function countedDeeds(verb: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  if (analysis.words[verb]?.upos !== "VERB" || takesLives(verb, draft)) return [];
  return tree
    .dependents(verb, "obj", "nsubj", "nsubj:pass")
    .filter((at) => isDeed(at, draft))
    .flatMap((at) => timesOf(at, draft));
}

/** A verb, or a noun that tells of an event. */
function isDeed(word: number, { analysis }: Draft): boolean {
  const found = analysis.words[word];
  if (found?.upos === "VERB") return true;
  return (eventEntries().get(found?.lemma ?? "") ?? []).some((entry) => entry.word.pos === "n");
}

const DRAWS = new Set(["draw", "attract", "bring", "gather", "involve", "see"]);

/** "The march drew 5,000 people". */
function drawn(verb: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  const gathering = tree.dependents(verb, "nsubj").some((at) => fateAt(at, draft) === "participants");
  if (!gathering || !DRAWS.has(analysis.words[verb]?.lemma ?? "")) return [];
  return countsAt(verb, tree.dependents(verb, "obj"), "participants", draft);
}

function tollOfStatement(word: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  const listed = includedAmong(word, draft);
  if (listed.length > 0) return listed;
  const losses = [...countsAt(word, losesMen(word, draft), "killed", draft), ...drawn(word, draft)];
  if (losses.length > 0) return losses;
  const missing = analysis.words[word]?.upos !== "NOUN" ? fateAt(word, draft) : null;
  const of = harmOf(word, draft) ?? (isTreated(word, draft) ? "injured" : missing);
  if (of === null) return [];
  const suffering = isTreated(word, draft) && tree.dependents(word, "nsubj:pass").length === 0;
  const heads = suffering ? tree.dependents(word, "nsubj") : sufferers(word, draft);
  return [...countsAt(word, heads, of, draft), ...joinedTolls(word, draft)];
}

/** "The dead included four women and a boy". */
function includedAmong(verb: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  if (analysis.words[verb]?.lemma !== "include") return [];
  const of = tree
    .dependents(verb, "nsubj")
    .map((at) => fateAt(at, draft))
    .find((fate) => fate !== null);
  return of == null
    ? []
    : countsAt(verb, tree.dependents(verb, "obj"), of, draft).map((each) => ({ ...each, part_of: null }));
}

/** "killed 11, according to the police, and 27, according to residents": the second number counts as the first. */
function rivalNumber(word: number, draft: Draft): Count[] {
  const found = draft.analysis.words[word];
  if (!found || !isNumber(word, draft) || found.relation !== "conj") return [];
  const of = fateAt(found.head, draft);
  return of === null ? [] : countsOfNoun(word, of, draft);
}

import type { Count } from "../../../../model/claim.ts";
import type { Draft } from "../../../draft.ts";
import type { Finding } from "../finding.ts";
import { sameOccasion } from "../one-occasion.ts";
import { mentionAt } from "../parties.ts";
import { amountsUnder } from "./amounts.ts";
import { countsAt, countsOfNoun } from "./at-argument.ts";
import { companions, doers, includedAmong, livesTaken, thingsAt } from "./by-frame.ts";
import { finished } from "./finished.ts";
import { joinedTolls, tollOfVerb } from "./harm.ts";
import { timesOf } from "./how-often.ts";
import { isNumber } from "./number-words.ts";
import { fateAt } from "./people.ts";
import { namedToll, putAt } from "./put-at.ts";
import { shortTolls } from "./short-tolls.ts";
import { countedSide, sufferers } from "./sufferers.ts";
import { losesMen, whatIsCounted } from "./what-is-counted.ts";

/** Everything that a finding counts: people by what befell them, times, money and weight. */
export function tollsOf(finding: Finding, eventWords: ReadonlySet<number>, draft: Draft): Count[] {
  const { word, type, alsoCounted } = finding;
  if (finding.kind === "relation")
    return finished([...includedAmong(word, draft), ...amountsUnder(word, eventWords, draft)]);
  const { tree } = draft;
  const side = countedSide(finding, draft);
  const of = whatIsCounted(finding, side, draft);
  const own = [
    ...timesOf(word, draft),
    ...(of === null ? [] : (ellipticAt(word, of, draft) ?? countsAt(word, side, of, draft))),
    ...putAt(word, draft),
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
  const people = own.some((each) => BEFALLEN.has(each.of));
  // "where two guards were beaten": those told of here are others than the dead told of beside.
  const others = of === null && countsAt(word, side, "injured", draft).length > 0;
  return finished(people || others || !VIOLENT.has(type) ? own : [...own, ...tollBeside(word, draft)]);
}

/** "17 were killed and three captured": a number right before a verb that shares the helper of the one before is its own. */
function ellipticAt(verb: number, of: string, draft: Draft): Count[] | null {
  const found = draft.analysis.words[verb];
  const helped = draft.tree.dependents(verb, "aux", "aux:pass", "obj").length > 0;
  if (found?.upos !== "VERB" || found.relation !== "conj" || helped || !isNumber(verb - 1, draft)) return null;
  return countsOfNoun(verb, of, draft).slice(-1);
}

/** "… and wounded 30", "… and 11 injured". */
function alsoTold({ word, heads }: NonNullable<Finding["alsoCounted"]>, draft: Draft): Count[] {
  const own = sufferers(word, draft);
  return countsAt(word, own.length > 0 ? own : heads, fateAt(word, draft) ?? "injured", draft);
}

const VIOLENT = new Set(["ASSAULT", "DIE"]);

/** What befell those whom a word counts of its own: then it shares no toll told beside. */
const BEFALLEN = new Set(["killed", "injured", "abducted"]);

const MARCHING = new Set(["MOVE", "RETREAT", "MOBILIZE", "COOPERATE"]);

/** "an ambush in which eight died", "hit the market, killing ten": who died of what the word tells. */
function tollBeside(word: number, draft: Draft): Count[] {
  const below = draft.tree.dependents(word, "acl", "advcl", "parataxis");
  const verbs = [...new Set([...below, ...sameOccasion(word, draft)])];
  const told = [...verbs.flatMap((at) => tollOfVerb(at, draft)), ...namedToll(word, draft)];
  return isOnThings(word, draft) ? [] : told.filter(({ of }) => of !== "displaced");
}

/** "killing a woman and damaging a depot": the dead are the first verb's, the depot is the second one's. */
function isOnThings(word: number, { tree, analysis, mentions }: Draft): boolean {
  const found = analysis.words[word];
  if (found?.relation !== "conj" || found.upos !== "VERB" || fateAt(found.head, { analysis }) === null) return false;
  const objects = tree.dependents(word, "obj");
  return objects.length > 0 && objects.every((at) => mentionAt(at, { mentions })?.kind !== "person");
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

import type { Party } from "../../../model/claim.ts";
import { answeredNouns } from "../../answered-nouns.ts";
import type { Draft } from "../../draft.ts";
import { type EventEntry, eventEntries } from "../../lexicon/events.ts";
import { lightVerb } from "../../lexicon/light-verbs.ts";
import { argumentHeads } from "./arguments.ts";
import { isBareDenial } from "./bare-denials.ts";
import { belongs } from "./belongs.ts";
import { namedToll } from "./counts/put-at.ts";
import { entryAt } from "./entry-of.ts";
import type { Finding } from "./finding.ts";
import { fittingHeads, isWhere } from "./fit-parties.ts";
import { modeOf } from "./mode.ts";
import { distinct, mentionAt, partiesAt } from "./parties.ts";
import {
  isAnonymity,
  isBareDefinite,
  isBareTeller,
  isBriefed,
  isIdentified,
  isImperative,
  isName,
  isNameless,
  isSilence,
  standsAlone,
} from "./skip.ts";
import { isState } from "./states.ts";
import { isPassive, withConjuncts } from "./syntax.ts";
import { isTeller } from "./tellers.ts";

/** Every word of the text that the lexicon knows as an event, with the parties on its two sides. */
export function findEvents(draft: Draft): readonly Finding[] {
  const listed = eventEntries();
  const taken = new Set<number>();
  const found: Finding[] = [];
  const own = new Set<number>();
  const answered = new Set(answeredNouns(draft.analysis).map(({ noun }) => noun));
  for (const { index } of draft.analysis.words) {
    const match = entryAt(index, listed, draft);
    if (!match || taken.has(match.word) || standsAlone(match.word, draft) || answered.has(match.word)) continue;
    if (isImperative(match.word, draft) || isAnonymity(match.word, draft)) continue;
    if (match.entry.type === "APPOINT" && isIdentified(match.word, draft)) continue;
    if (
      isSilence(match.word, draft) ||
      isBriefed(match.word, draft) ||
      isNameless(match.word, draft) ||
      isName(match.word, draft) ||
      isBareTeller(match.word, draft)
    )
      continue;
    const finding = findingOf(match.entry, match.word, draft);
    if (!finding || isBareDenial(finding, draft) || isState(finding, draft)) continue;
    taken.add(match.word);
    for (const at of ownNouns(match.word, match.entry, draft)) own.add(at);
    found.push(finding);
  }
  return found.filter(({ word }) => !own.has(word));
}

/** "suspended aid", "signed a contract": the noun belongs to what the verb tells. */
function ownNouns(word: number, { word: { tokens, pos } }: EventEntry, { tree }: Draft): readonly number[] {
  if (pos !== "v" || tokens.length === 1) return [];
  // "shot dead", "left wounded"; "shot dead four men", where the tree hangs it on the men
  const near = tree.dependents(word, "obj", "obl", "nsubj:pass", "xcomp", "advmod", "advcl", "amod", "acl", "ccomp");
  return [...near, word + 1].filter((at) => tokens.slice(1).includes(tree.words[at]?.lemma ?? ""));
}

function findingOf(entry: EventEntry, word: number, draft: Draft): Finding | null {
  const outside = (heads: readonly number[]) =>
    heads.filter(
      (head) =>
        !isOwnWord(head, word, entry, draft) &&
        !isTeller(head, word, draft) &&
        !isOwnPhrase(head, word, draft) &&
        !answeredNouns(draft.analysis).some(({ noun }) => noun === head),
    );
  // "granted him asylum": what belongs to the event's own words leaves the next argument its turn.
  const argumentsOutside = (at: number, wanted: readonly string[]) =>
    wanted.map((want) => outside(argumentHeads(at, [want], draft))).find((heads) => heads.length > 0) ?? [];
  const recipientHeads = fittingHeads(entry.type, "recipient", argumentsOutside(word, entry.recipient), draft);
  const doers = outside(argumentHeads(word, entry.actor, draft));
  const actorHeads = fittingHeads(entry.type, "actor", doers, draft).filter(
    (head) => !recipientHeads.includes(head) || entry.type === "DIE",
  );
  // "five are in custody"
  const predicative = draft.tree.dependents(word, "cop").length > 0;
  const known = ({ entity }: Party) => entity !== null || entry.word.pos === "v" || predicative;
  const actors = distinct(actorHeads.flatMap((head) => partiesAt(head, draft)).filter(known));
  const recipients = distinct(recipientHeads.flatMap((head) => placedParties(head, draft)).filter(known));
  if (entry.word.pos === "n" && !isTold(word, entry, actors.length + recipients.length, draft)) return null;
  if (entry.word.pos === "v" && actors.length + recipients.length === 0 && !tellsAlone(word, entry, draft)) return null;
  const how = entry.mode ? null : modeOf(entry.type, word, draft);
  return {
    kind: "event",
    type: entry.type,
    mode: entry.mode ?? how?.mode ?? null,
    modeWord: how?.word ?? null,
    context: entry.context,
    inside: entry.inside,
    word,
    actorHeads,
    doerHeads: doers,
    recipientHeads,
    actors,
    recipients,
    others: [],
    rule: `event/${entry.word.written}`,
  };
}

/** What tells of something though nobody is named: a passive, "the bomb exploded", "divers found two bodies". */
function tellsAlone(word: number, { actor, word: { tokens }, type }: EventEntry, { tree }: Draft): boolean {
  if (isPassive(word, tree)) return true;
  const weapon = type === "ASSAULT" && actor[0] === "-" && tree.dependents(word, "nsubj").length > 0;
  return weapon || (type === "DIE" && tokens.length > 1);
}

/** "traded fire": the fire belongs to the event's own words and is nobody's part. */
function isOwnWord(head: number, word: number, { word: { tokens, pos } }: EventEntry, draft: Draft): boolean {
  const { tree } = draft;
  // "holds four hostages": people are parties all the same.
  const own = (at: number) => tokens.slice(1).includes(tree.words[at]?.lemma ?? "") && !belongs(at, "living", draft);
  return pos === "v" && head !== word && withConjuncts(head, tree).some(own);
}

/** "air strikes": what is named together with the event is no party to it. */
function isOwnPhrase(head: number, word: number, draft: Draft): boolean {
  const mention = head === word ? null : mentionAt(head, draft);
  return mention !== null && mention.head === word && mention.form === "description";
}

/** What a preposition leads to must be somebody or some place: "in front of", "on a scale" are neither. */
function placedParties(head: number, draft: Draft): readonly Party[] {
  const parties = partiesAt(head, draft);
  const oblique = /^(?:obl|nmod)/.test(draft.analysis.words[head]?.relation ?? "");
  return oblique ? parties.filter(({ entity }) => entity !== null) : parties;
}

const VIOLENT = new Set(["ASSAULT", "PROTEST", "DIE"]);

/** A noun tells of an event when it has a party, when a verb carries it out, or when violence is said to happen. */
function isTold(word: number, entry: EventEntry, parties: number, draft: Draft): boolean {
  const { tree, analysis } = draft;
  // "put the death toll at 14", "the number of dead at 14": a number of dead is told, if nobody by name.
  const numbered = entry.type === "DIE" && namedToll(word, draft).length > 0;
  if (numbered || analysis.words[word]?.lemma === "toll") return numbered;
  if (parties > 0) return true;
  if (entry.when.some(({ name }) => name === "has-any")) return false;
  const found = analysis.words[word];
  const above = analysis.words[found?.head ?? -1];
  const carried =
    found !== undefined &&
    above?.upos === "VERB" &&
    ((["obj", "nsubj:pass"].includes(found.relation) && ![null, "nobody"].includes(lightVerb(above.lemma))) ||
      found.relation.startsWith("nsubj"));
  if (carried) return true;
  if (!VIOLENT.has(entry.type) || found === undefined) return false;
  const placed =
    tree.dependents(word, "nmod").some((at) => analysis.words[at]?.upos === "PROPN") ||
    tree.dependents(word, "compound").some((at) => isWhere(at, draft));
  const lasting = found.relation === "nmod" && LASTING.has(above?.lemma ?? "");
  const caused = (at: number) =>
    ["obj", "nsubj:pass"].includes(analysis.words[at]?.relation ?? "") &&
    CAUSING.has(analysis.words[analysis.words[at]?.head ?? -1]?.lemma ?? "") &&
    !isBareDefinite(at, { analysis, tree });
  return placed || lasting || caused(word);
}

/** "five days of rioting", "a wave of attacks". */
const LASTING = new Set("minute hour day night week month year wave series spate string round bout".split(" "));
/** "sparked riots", "ended the fighting". */
const CAUSING = new Set(
  "spark trigger cause provoke prompt ignite fuel unleash see witness end stop precede herald describe document record recount".split(
    " ",
  ),
);

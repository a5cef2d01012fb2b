import type { Draft } from "../../draft.ts";
import type { EventEntry } from "../../lexicon/events.ts";
import { lightVerb } from "../../lexicon/light-verbs.ts";
import { namedToll } from "./counts/put-at.ts";
import { isClaimed } from "./noun-arguments.ts";
import { isBareDefinite } from "./skip.ts";
import { isPassive } from "./syntax.ts";
import { isWhere } from "./where-before.ts";

/** What tells of something though nobody is named: a passive, "the bomb exploded", "divers found two bodies", "took 12 lives". */
export function tellsAlone(word: number, { actor, word: { tokens }, type }: EventEntry, { tree }: Draft): boolean {
  if (isPassive(word, tree)) return true;
  const weapon = type === "ASSAULT" && actor[0] === "-" && tree.dependents(word, "nsubj").length > 0;
  return weapon || (type === "DIE" && tokens.length > 1) || tokens.includes("life");
}

const VIOLENT = new Set(["ASSAULT", "PROTEST", "DIE"]);

/** A noun tells of an event when it has a party, when a verb carries it out, or when violence is said to happen. */
export function isTold(word: number, entry: EventEntry, parties: number, draft: Draft): boolean {
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
  return placed || lasting || caused(word) || isClaimed(word, tree);
}

/** "five days of rioting", "a wave of attacks". */
const LASTING = new Set("minute hour day night week month year wave series spate string round bout".split(" "));
/** "sparked riots", "ended the fighting", "flee air strikes". */
const CAUSING = new Set(
  "spark trigger cause provoke prompt ignite fuel unleash see witness end stop precede herald describe document record recount flee".split(
    " ",
  ),
);

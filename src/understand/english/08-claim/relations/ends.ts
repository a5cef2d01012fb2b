import type { Draft } from "../../../draft.ts";
import { eventEntries } from "../../../lexicon/events.ts";
import { objectClass } from "../../../lexicon/object-classes.ts";
import { mentionAt } from "../parties.ts";
import type { Tie } from "./finder.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "mentions">;

/** Whether what stands on the two sides can stand there: a poll is led by nobody, a campaign is part of no body. */
export function haveEnds({ type, word, from, to, title }: Tie, draft: Needed): boolean {
  if (title !== undefined) return true;
  if (type === "leads") return to.length === 0 || to.some((head) => isLed(head, word, draft));
  if (type === "part_of") return [from, to].every((heads) => heads.some((head) => isBody(head, draft)));
  if (STANDING.has(type)) return !from.every((head) => isAnybody(head, word, draft));
  return true;
}

const STANDING: ReadonlySet<string> = new Set(["operates_in", "based_in"]);

const BODIES = new Set(["organization", "group", "nationality", "place", "facility"]);
const BODIES_OF_MEN = ["body", "troops", "police", "armed", "state", "ground"];

/** A file or a contract is part of nothing that acts. */
function isBody(head: number, draft: Needed): boolean {
  const mention = mentionAt(head, draft);
  const found = draft.analysis.words[head];
  if (mention && (BODIES.has(mention.kind) || mention.form === "name")) return true;
  if (found?.upos === "PRON" || found?.upos === "PROPN" || /^\p{Lu}[\p{Lu}\d-]+$/u.test(found?.text ?? "")) return true;
  return BODIES_OF_MEN.some((name) => objectClass(name)?.words.has(found?.lemma ?? "") === true);
}

/** Not a round of talks or a race, and not one man, who is led away. */
function isLed(head: number, word: number, draft: Needed): boolean {
  const mention = mentionAt(head, draft);
  const found = draft.analysis.words[head];
  if (mention?.kind !== "person") return !isDeed(head, draft, LEDLESS) && !isEffort(head, draft);
  if (mention.form === "name" || isTakenAway(word, draft)) return mention.form === "name";
  return found?.upos === "PRON" || found?.lower !== found?.lemma;
}

/** Those who lead an assault command it; talks have a chair, and polls a front runner. */
const LEDLESS: ReadonlySet<string> = new Set(["CONSULT", "ELECT", "AGREE", "ACCUSE"]);

/** A noun that tells of an event, of these types where some are given. */
function isDeed(head: number, { analysis, mentions }: Needed, types?: ReadonlySet<string>): boolean {
  const found = analysis.words[head];
  if (found?.upos !== "NOUN" || mentionAt(head, { mentions })?.form === "name") return false;
  const told = (eventEntries().get(found.lemma) ?? []).filter(({ word }) => word.pos === "n");
  return told.some(({ word, type }) => word.tokens.length === 1 && (types === undefined || types.has(type)));
}

const isEffort = (head: number, { analysis }: Needed): boolean =>
  objectClass("effort")?.words.has(analysis.words[head]?.lemma ?? "") === true;

/** "led the prisoners into the yard". */
function isTakenAway(word: number, { tree }: Needed): boolean {
  const ways = tree.dependents(word, "obl", "advmod").flatMap((at) => [at, ...tree.dependents(at, "case")]);
  return ways.some((at) => AWAY.has(tree.words[at]?.lower ?? ""));
}

const AWAY = new Set(["into", "to", "from", "away", "out", "through", "off", "toward", "towards", "back"]);

/** "companies that operate in the region": whoever does; nobody in particular is told of. */
function isAnybody(head: number, word: number, { tree, mentions }: Needed): boolean {
  const { relation, head: above = -1 } = tree.words[word] ?? {};
  const found = tree.words[head];
  if (!found || above !== head || (relation !== "acl:relcl" && relation !== "acl")) return false;
  const bare = tree.dependents(head, "det", "nummod", "nmod:poss", "amod").length === 0;
  const comma = tree.words.slice(head + 1, word).some(({ text }) => text === ",");
  return bare && !comma && found.upos === "NOUN" && mentionAt(head, { mentions })?.form !== "name";
}

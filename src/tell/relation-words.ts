import type { Claim } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import type { RelationType } from "../model/vocabulary.ts";
import { lookupOf } from "./lookup.ts";
import { onOneLine } from "./on-one-line.ts";
import { isPlural, joined, type Named, namesOf } from "./party-words.ts";
import { thirdOf } from "./verb-forms.ts";

/** Each relation as a verb phrase: the verb's dictionary form and what follows. "be" where it is no more than that. */
const PHRASES: Readonly<Record<RelationType, readonly [verb: string, rest: string]>> = {
  leads: ["lead", ""],
  holds_role: ["hold", "an office of"],
  member_of: ["belong", "to"],
  part_of: ["be", "part of"],
  based_in: ["be", "based in"],
  located_in: ["be", "in"],
  controls: ["control", ""],
  operates_in: ["operate", "in"],
  supports: ["support", ""],
  opposes: ["oppose", ""],
  allied_with: ["be", "allied with"],
  fights: ["fight", ""],
  negotiates_with: ["negotiate", "with"],
  descends_from: ["come", "out of"],
  owns: ["own", ""],
  family_of: ["be", "family of"],
  kind_of: ["be", ""],
  also_known_as: ["be", "also known as"],
};

/** A relation as a sentence: "Salem Ben Arous leads the Tripoli delegation", "Huda Shelwi: spokeswoman (the government)". */
export function relationWords(claim: Claim, reading: Reading): string {
  const named = OWN_WORDS.has(claim.type) ? ownWordsOf(claim.recipients, reading) : namesOf(claim.recipients, reading);
  const others = WHERE.has(claim.type) ? named.map(asGround) : named;
  const doers = namesOf(claim.actors, reading).map((doer) => withoutPlace(doer, others));
  const who = joined(doers.map(({ words }) => words)) || "somebody";
  const whom = joined(others.map(({ words }) => words));
  const office = officeOf(claim);
  if (office) return `${who}: ${isNegated(claim) ? "not " : ""}${office}${ofWhom(claim, office, whom)}`;
  const [verb, rest] = Object.hasOwn(PHRASES, claim.type) ? PHRASES[claim.type as RelationType] : ["be", "tied to"];
  const certain = { ...claim, certainty: doers.some(({ words }) => NO.test(words)) ? AFFIRMED : claim.certainty };
  const clause = [who, agreed(verb, isPlural(doers), certain), rest];
  return [...clause, whom || (doers.length > 1 ? "each other" : "somebody")].filter(Boolean).join(" ");
}

const WHERE: ReadonlySet<string> = new Set(["located_in", "based_in", "operates_in"]);

/** "the Afghan province of Nangarhar": it lies in Afghan territory. */
const asGround = (named: Named): Named =>
  named.adjective === undefined ? named : { ...named, words: `${named.adjective} territory` };

/** What says by which word, and not by whom: there the words that stand here are shown. */
const OWN_WORDS: ReadonlySet<string> = new Set(["kind_of", "also_known_as"]);

function ownWordsOf(parties: Claim["recipients"], reading: Reading): readonly Named[] {
  return parties.map(({ span }) => {
    const mention = lookupOf(reading).mentionAt(span);
    const phrase = onOneLine(mention?.phrase.text.split(/[,;:“”"(—]/, 1)[0] ?? "");
    // "a “disaster” for the party": what stands before the mark is not the word itself
    const whole = phrase.includes(span.text) && phrase.split(" ").length <= 8;
    const words = whole ? phrase : onOneLine(span.text);
    return { words, whole: words, plural: false, span };
  });
}

/** "in", "in his native", "in Kenya and": what leads to a place, other places beside it included. */
const LEADING =
  /\s+(?:in|of|at|from|near|on)(?:\s+(?:the|his|her|its|their)(?:\s+native)?|(?:\s+\p{Lu}[\p{L}’'-]*)+(?:,(?:\s+\p{Lu}[\p{L}’'-]*)+)*,?\s+and)?\s*$/u;

/** "A teacher in Vorukh" who is in Vorukh is "a teacher" there. */
function withoutPlace(doer: Named, others: readonly Named[]): Named {
  const [place] = others;
  const at = place ? doer.words.toLowerCase().indexOf(place.words.toLowerCase()) : -1;
  const head = at > 0 ? doer.words.slice(0, at).replace(LEADING, "") : "";
  return head && head.length < at - 1 ? { ...doer, words: head } : doer;
}

const NO = /^(?:no|none|nobody|neither)\b/i;
const AFFIRMED = { polarity: "affirmed" } as const;
const isNegated = ({ certainty }: Pick<Claim, "certainty">): boolean => certainty.polarity === "negated";

/** The title or the noun that says what somebody is to another: "lawyer", "affiliate"; null where a verb says it. */
function officeOf({ actors, recipients, why, predicate }: Claim): string | null {
  const title = [...actors, ...recipients].find((party) => party.title)?.title ?? "";
  const noun = why.some(({ rule }) => rule === "relation/office") ? predicate.text : "";
  return (title || noun).replace(/^(?:the|an?|its|their|his|her|our)\s+/i, "") || null;
}

function ofWhom({ type }: Claim, office: string, whom: string): string {
  if (!whom || office.toLowerCase().includes(whom.toLowerCase())) return "";
  return type === "holds_role" || type === "leads" ? ` (${whom})` : ` of ${whom}`;
}

function agreed(
  verb: string,
  plural: boolean,
  claim: { readonly certainty: Pick<Claim["certainty"], "polarity"> },
): string {
  const not = claim.certainty.polarity === "negated";
  if (verb === "be") return `${plural ? "are" : "is"}${not ? " not" : ""}`;
  if (not) return `${plural ? "do" : "does"} not ${verb}`;
  return plural ? verb : thirdOf(verb);
}

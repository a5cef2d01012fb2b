import type { Claim } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Why } from "../../../model/why.ts";
import { lookupOf } from "../../../tell/lookup.ts";
import { onOneLine } from "../../../tell/on-one-line.ts";
import type { Colour } from "./colour.ts";

/** Reasons shown of a party, at most: an entity that is named often has many. */
const MOST_OF_PARTY = 3;

/** Kinds of reasons, by the beginnings of their rules; what fits none says what the claim was read as. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["Said by", /^chain\//],
  ["Who takes part", /^refer/],
  ["When and where", /^(?:date|told-as|place)\//],
  ["How many", /^count\//],
  ["How sure it sounds", /^(?:weigh|status|headline)\//],
  ["Codes", /^(?:quad|code|context)\//],
];
const READ_AS = "Read as this";

type Line = readonly [string, Colour | null];

/** Why a claim was read as it is: what it is, who says it, who takes part, when and where, how many, how sure, its codes. */
export function reasonLines(claim: Claim, reading: Reading): readonly Line[] {
  const kindOf = ({ rule }: Why) => KINDS.find(([, rules]) => rules.test(rule))?.[0] ?? READ_AS;
  return [READ_AS, ...KINDS.map(([kind]) => kind)].flatMap((kind) => {
    const own = claim.why.filter((why) => kindOf(why) === kind).map(reason);
    const reasons = kind === "Who takes part" ? [...own, ...partyReasons(claim, reading)] : own;
    const each = [...new Set(reasons)];
    if (each.length < 2) return each.map((words): Line => [`${kind}: ${words}`, "dim"]);
    return [[`${kind}:`, "dim"] satisfies Line, ...each.map((words): Line => [`· ${words}`, "dim"])];
  });
}

const reason = ({ rule, says }: Why): string => `${onOneLine(says)} [${rule}]`;

function partyReasons({ actors, recipients }: Claim, reading: Reading): readonly string[] {
  const ids = [...new Set([...actors, ...recipients].map(({ entity }) => entity))];
  const entities = ids.flatMap((id) => lookupOf(reading).entity(id) ?? []);
  const telling = ({ rule }: Why) => rule !== "names/model" && rule !== "refer/same-phrase";
  return entities.flatMap(({ why }) => why.filter(telling).slice(0, MOST_OF_PARTY).map(reason));
}

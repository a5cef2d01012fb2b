import type { Status } from "../../model/certainty.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { partyId } from "./aspects.ts";
import { boundsInWords, listed } from "./in-words.ts";
import { standOf } from "./stand.ts";
import { statusFrom } from "./status-from.ts";
import { countedBy, countedInWords, countedKey } from "./toll-words.ts";
import { voicesOf } from "./voice.ts";

/** How firmly a status commits whoever speaks; the greater, the firmer. */
const FIRMNESS: Readonly<Record<Status, number>> = {
  asserted: 5,
  negated: 5,
  denied: 5,
  reported: 4,
  alleged: 3,
  uncertain: 2,
  planned: 1,
  hypothetical: 1,
};

/** How a cited report's claim differs from what the citing one makes of it; empty where it says the same. */
export function differencesFrom(cited: EvidenceClaim, citing: EvidenceClaim, at: number): readonly string[] {
  return [...reversed(cited, citing), ...weaker(cited, citing, at), ...numbers(cited, citing), ...doers(cited, citing)];
}

function reversed(cited: EvidenceClaim, citing: EvidenceClaim): readonly string[] {
  const [there, here] = [standOf(cited).kind, standOf(citing).kind];
  if (there === "denies" && here === "affirms") return ["that it is not so"];
  if (there === "affirms" && here === "denies") return ["that it is so"];
  return [];
}

/** Who is cited as the cited report's own voice, where that names a source, or is more careful altogether. */
function weaker(cited: EvidenceClaim, citing: EvidenceClaim, at: number): readonly string[] {
  const there = statusFrom(cited, 0);
  const here = statusFrom(citing, at);
  if (FIRMNESS[there] >= FIRMNESS[here]) return [];
  const source = voicesOf(cited, standOf(cited).hop)[0];
  const by = source && source.sort !== "own-voice" ? ` by ${source.name}` : "";
  return [`weaker, ${there}${by} and not ${here}`];
}

function numbers(cited: EvidenceClaim, citing: EvidenceClaim): readonly string[] {
  return citing.claim.counts.flatMap((here) => {
    const counted = countedBy(here);
    const there = cited.claim.counts.filter((count) => countedKey(countedBy(count)) === countedKey(counted));
    if (there.length === 0 || there.some((count) => count.low === here.low && count.high === here.high)) return [];
    return [
      `another number of ${countedInWords(counted)}, ${listed(there.map(boundsInWords))} and not ${boundsInWords(here)}`,
    ];
  });
}

function doers(cited: EvidenceClaim, citing: EvidenceClaim): readonly string[] {
  const ids = (evidence: EvidenceClaim) => evidence.actors.flatMap((party) => partyId(party) ?? []);
  const names = (evidence: EvidenceClaim) =>
    listed(evidence.claim.actors.map(({ span }, i) => evidence.actors[i]?.name ?? span.text));
  const [there, here] = [ids(cited), ids(citing)];
  if (here.length === 0 || there.some((id) => here.includes(id))) return [];
  return there.length === 0 ? ["it names no doer"] : [`another party, ${names(cited)} and not ${names(citing)}`];
}

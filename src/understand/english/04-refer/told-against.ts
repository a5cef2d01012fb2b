import { cues } from "../../lexicon/cues.ts";
import { isRelation } from "../../tree.ts";
import { FIGHTS, KILLS } from "./deed-verbs.ts";
import type { Features } from "./features.ts";
import { quoteAt, type Scene } from "./sieve.ts";

/** Words for those of whom nothing is known but what they did. */
const ATTACKERS = new Set(
  "attacker assailant gunman shooter bomber raider bandit kidnapper looter insurgent militant rebel terrorist".split(
    " ",
  ),
);
/** Sectors of those who fight, police or rob. */
const FORCES = ["REB", "PRM", "MIL", "UAF", "COP", "CRM"];
/** So many mentions of one group are looked at. */
const LOOKED_AT = 6;

/**
 * “They killed my sons”: of whom a witness tells such deeds, where words quoted say “they”. 2 for attackers, 1 for who is
 * armed, -1 for who only tells (“the sources said”, an outlet), 0 for all else and everywhere else.
 */
export function deedFits(mention: Features, other: Features, scene: Scene): number {
  if (mention.lower !== "they" || !isViolentDeed(mention, scene) || quoteAt(mention, scene) === null) return 0;
  const known = scene.clusters.members(other.at).slice(0, LOOKED_AT);
  if (known.some(({ lemma }) => ATTACKERS.has(lemma))) return 2;
  if (sectorsOf(other, scene).some((sector) => FORCES.includes(sector))) return 1;
  return known.some((one) => isTelling(one, scene)) || sectorsOf(other, scene).includes("JRN") ? -1 : 0;
}

/** What they do, or what follows it: "They came from three sides and shot at everything". */
function isViolentDeed({ mention, relation }: Features, { draft: { tree } }: Scene): boolean {
  if (relation !== "nsubj") return false;
  const verb = tree.words[mention.head]?.head ?? -1;
  return [verb, ...tree.dependents(verb, "conj")].some((at) =>
    [KILLS, FIGHTS].some((verbs) => verbs.has(tree.words[at]?.lemma ?? "")),
  );
}

const sectorsOf = ({ at }: Features, { clusters, lookup }: Scene): readonly string[] =>
  [...clusters.entities(at)].flatMap((id) => lookup.entities.get(id)?.sectors ?? []);

function isTelling({ mention, relation }: Features, { draft: { tree } }: Scene): boolean {
  const verb = tree.words[tree.words[mention.head]?.head ?? -1];
  return isRelation(relation, "nsubj") && cues().has(verb?.lemma ?? "");
}

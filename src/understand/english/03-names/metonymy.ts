import type { Draft } from "../../draft.ts";
import { countryNamed, countryOfCapital } from "../../lexicon/countries.ts";
import { cues } from "../../lexicon/cues.ts";
import { seatNamed } from "../../lexicon/seats.ts";
import { isRelation } from "../../tree.ts";
import { wordsText } from "../../words-text.ts";
import type { Found } from "./found.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree">;

/** Verbs by which a state acts, beside those of saying. */
const STATE_ACTS = new Set(
  "accuse agree ask attend exchange seek respond react consider regard intend try arrange broker back ban blame break call cancel close condemn cut decide declare demand deploy deny dispatch end expel fear freeze fund halt hope host impose insist invite join launch lift mediate negotiate offer oppose order plan pledge prepare pressure promise protest pull ratify recall recognise recognize refuse reject release request resume retaliate send sever shut sign stop summon supply support suspect suspend threaten urge veto view vote vow want warn withdraw".split(
    " ",
  ),
);

/** A capital, a country or a building that says or does what only a government does stands for that government. */
export function readMetonymy(found: Found, draft: Needed): Found {
  if (found.form !== "name" || (found.kind !== "place" && found.kind !== "facility" && found.kind !== "organization"))
    return found;
  const name = wordsText(found.words, draft);
  if (seatNamed(name)) {
    const located = draft.tree
      .dependents(found.head, "case")
      .some((word) => ["in", "at", "near", "to", "from", "outside"].includes(draft.analysis.words[word]?.lower ?? ""));
    return located && !acts(found.head, draft) ? found : { ...found, kind: "organization", standsFor: "government" };
  }
  if (found.kind !== "place") return found;
  const country = countryNamed(name) !== null;
  if (!country && countryOfCapital(name) === null) return found;
  if (!acts(found.head, draft)) return found;
  return { ...found, kind: country ? "place" : "organization", standsFor: "government" };
}

/** Subject or agent of a verb of saying or of state, or the one accused, urged, blamed or warned. */
function acts(head: number, draft: Pick<Draft, "analysis">): boolean {
  const { analysis } = draft;
  const word = analysis.words[head];
  if (!word) return false;
  const relation = word.relation;
  const verb = analysis.words[word.head];
  if (isRelation(relation, "conj") && verb) return acts(word.head, draft);
  const lemma = verb?.lemma ?? "";
  const agent = isRelation(relation, "nsubj") || relation === "obl:agent";
  if (agent && relation !== "nsubj:pass") return STATE_ACTS.has(lemma) || cues().has(lemma);
  return (
    (isRelation(relation, "obj") || isRelation(relation, "iobj")) && ["accuse", "urge", "blame", "warn"].includes(lemma)
  );
}

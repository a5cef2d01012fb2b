import { type Certainty, type Modality, type Status, statusOf } from "../../../model/certainty.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Correction } from "../../../model/judgement.ts";
import { MODES_OF, QUAD_OF } from "../../../model/vocabulary.ts";
import { kindOfType } from "./kind-of-type.ts";
import { AXES } from "./status-axes.ts";

type Field = Correction["field"];

/**
 * What follows from fields that somebody put right: kind, quad class and codes from the type, the axes from the status, the
 * status from polarity, modality and chain. What was put right itself stays as it was put. Null where the type is none.
 */
export function followedThrough(claim: Claim, before: Claim, put: ReadonlySet<Field>): Claim | null {
  const isOther = claim.type !== before.type || claim.mode !== before.mode;
  const typed = isOther ? ofItsType(claim, put) : claim;
  return typed && { ...typed, certainty: certaintyOf(typed, before, put) };
}

function ofItsType(claim: Claim, put: ReadonlySet<Field>): Claim | null {
  const { type, mode } = claim;
  const kind = kindOfType(type);
  if (kind === null) return null;
  const hasMode = mode !== null && MODES_OF[type as keyof typeof MODES_OF]?.includes(mode);
  if (put.has("mode") && mode !== null && !hasMode) return null;
  const quad = QUAD_OF[type as keyof typeof QUAD_OF] ?? null;
  return { ...claim, kind, quad, mode: hasMode ? mode : null, codes: { cameo: null, acled: null } };
}

function certaintyOf(claim: Claim, before: Claim, put: ReadonlySet<Field>): Certainty {
  const { certainty } = claim;
  if (put.has("status")) return put.has("polarity") || put.has("modality") ? certainty : axesOf(certainty);
  if (!put.has("polarity") && !put.has("modality") && !put.has("chain")) return certainty;
  // a credited agency's voice is the publisher's: it has no words of saying
  const hops = claim.chain.slice(1).filter(({ kind, cue, span }) => kind !== "agency" || cue !== null || span !== null);
  const allegedly =
    before.certainty.status === "alleged" && !before.chain.some(({ stance }) => /^(?:alleges|suspects)$/.test(stance));
  const { polarity, modality } = certainty;
  const { status } = statusOf({ polarity, modality, hops, allegedly, reportedly: false });
  return { ...certainty, status, factuality: factualityOf({ ...certainty, status }, before.certainty) };
}

/** The axes on which a status can stand: those as they were where they bear it, else those that it says by itself. */
function axesOf(certainty: Certainty): Certainty {
  const { status } = certainty;
  const polarity = status === "denied" ? certainty.polarity : AXES[status].polarity;
  const modality = BEARS[status].includes(certainty.modality) ? certainty.modality : AXES[status].modality;
  return { ...certainty, polarity, modality, factuality: AXES[status].factuality };
}

const DONE: readonly Modality[] = ["actual", "attempted"];
/** The modalities that a status may stand on; a source's stance may make planned or uncertain what is told as done. */
const BEARS: Readonly<Record<Status, readonly Modality[]>> = {
  ...{ asserted: DONE, reported: DONE, alleged: DONE, denied: [...DONE, "possible", "planned", "hypothetical"] },
  ...{ negated: [...DONE, "possible", "planned", "hypothetical", "demanded"] },
  ...{ uncertain: ["possible", ...DONE], planned: ["planned", "demanded"], hypothetical: ["hypothetical"] },
};

const factualityOf = ({ status, factuality }: Certainty, before: Certainty): number =>
  status === before.status ? factuality : AXES[status].factuality;

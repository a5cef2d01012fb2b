import type { Certainty, Status } from "../../../model/certainty.ts";

/** What each status says on the three axes, where somebody gives the status alone. */
export const AXES: Readonly<Record<Status, Omit<Certainty, "status">>> = {
  asserted: { polarity: "affirmed", modality: "actual", factuality: 3 },
  reported: { polarity: "affirmed", modality: "actual", factuality: 2 },
  alleged: { polarity: "affirmed", modality: "actual", factuality: 1 },
  denied: { polarity: "affirmed", modality: "actual", factuality: -1 },
  negated: { polarity: "negated", modality: "actual", factuality: -3 },
  uncertain: { polarity: "affirmed", modality: "possible", factuality: 1 },
  planned: { polarity: "affirmed", modality: "planned", factuality: 0 },
  hypothetical: { polarity: "affirmed", modality: "hypothetical", factuality: 0 },
};

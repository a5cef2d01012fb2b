import type { Stance } from "../../model/certainty.ts";
import type { Hop } from "../../model/chain.ts";
import type { Unsettled } from "../../model/evidence.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";

/** How a claim stands to what it is about, and which hop of its chain speaks. */
export type Stand =
  | { readonly kind: "affirms" | "denies"; readonly hop: number }
  | { readonly kind: "unsettled"; readonly hop: number; readonly how: Unsettled["how"] }
  | { readonly kind: "left-out"; readonly hop: number; readonly says: string };

interface Row {
  readonly when: (evidence: EvidenceClaim) => boolean;
  readonly stand: (evidence: EvidenceClaim) => Stand;
}

const lastWith = (chain: readonly Hop[], ...stances: readonly Stance[]) =>
  chain.findLastIndex(({ stance }) => stances.includes(stance));

/** The innermost hop that speaks: evidence does not, it is listed with who shows it. */
function speaker(chain: readonly Hop[]): number {
  return Math.max(
    0,
    chain.findLastIndex(({ kind }) => kind !== "evidence"),
  );
}

const leftOut = (says: string) => (e: EvidenceClaim) =>
  ({ kind: "left-out", hop: speaker(e.claim.chain), says }) as const;

/** "No group has claimed responsibility." */
const NOBODY = /^(?:no|none|nobody|neither)\b/i;

/** The first row that holds decides. Planned, hypothetical and uncertain claims never count, nor withdrawn ones. */
const ROWS: readonly Row[] = [
  {
    when: (e) => e.withdrawn !== null || e.report.withdrawn !== null,
    stand: (e) => leftOut(`It was withdrawn: ${e.withdrawn ?? e.report.withdrawn}`)(e),
  },
  {
    when: ({ claim }) => lastWith(claim.chain, "retracts") >= 0,
    stand: leftOut("Whoever said it takes it back."),
  },
  {
    when: ({ claim }) => claim.chain.some((hop) => NOBODY.test(hop.name ?? hop.described ?? hop.span?.text ?? "")),
    stand: leftOut("It tells of nobody who says so."),
  },
  {
    when: ({ claim }) => claim.certainty.modality === "hypothetical",
    stand: leftOut("It is only supposed, or hangs on a condition."),
  },
  {
    when: ({ claim }) =>
      claim.certainty.modality === "planned" ||
      claim.certainty.modality === "demanded" ||
      lastWith(claim.chain, "promises", "threatens", "demands", "asks") >= 0,
    stand: leftOut("It is planned, promised, threatened or demanded, not told as done."),
  },
  {
    when: ({ claim }) => lastWith(claim.chain, "cannot-confirm") >= 0,
    stand: ({ claim }) => ({
      kind: "unsettled",
      hop: lastWith(claim.chain, "cannot-confirm"),
      how: "cannot-confirm",
    }),
  },
  {
    when: ({ claim }) => lastWith(claim.chain, "declines") >= 0,
    stand: ({ claim }) => ({ kind: "unsettled", hop: lastWith(claim.chain, "declines"), how: "declines" }),
  },
  {
    when: ({ claim }) => lastWith(claim.chain, "doubts") >= 0,
    stand: ({ claim }) => ({ kind: "unsettled", hop: lastWith(claim.chain, "doubts"), how: "doubts" }),
  },
  {
    when: ({ claim }) => claim.certainty.modality === "possible" || claim.certainty.status === "uncertain",
    stand: ({ claim }) => ({ kind: "unsettled", hop: speaker(claim.chain), how: "unsure" }),
  },
  {
    when: ({ claim }) => lastWith(claim.chain, "denies") >= 0,
    stand: ({ claim }) => ({
      // whoever denies that it did not happen says that it did
      kind: claim.certainty.polarity === "negated" ? "affirms" : "denies",
      hop: lastWith(claim.chain, "denies"),
    }),
  },
  {
    when: ({ claim }) => claim.certainty.polarity === "negated",
    stand: ({ claim }) => ({ kind: "denies", hop: speaker(claim.chain) }),
  },
];

/** Whether a claim affirms, denies, leaves open or does not count, and who says so. */
export function standOf(evidence: EvidenceClaim): Stand {
  const row = ROWS.find(({ when }) => when(evidence));
  return row ? row.stand(evidence) : { kind: "affirms", hop: speaker(evidence.claim.chain) };
}

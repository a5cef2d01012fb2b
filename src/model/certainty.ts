import { z } from "zod";

export const STANCES = [
  "states",
  "reports",
  "claims",
  "alleges",
  "suspects",
  "confirms",
  "admits",
  "claims-responsibility",
  "denies",
  "retracts",
  "doubts",
  "promises",
  "threatens",
  "demands",
  "asks",
  "cannot-confirm",
  "declines",
] as const;
/** How a source stands to what it says. */
export const Stance = z.enum(STANCES);
export type Stance = z.infer<typeof Stance>;

export const Status = z.enum([
  "asserted",
  "reported",
  "alleged",
  "denied",
  "negated",
  "uncertain",
  "planned",
  "hypothetical",
]);
export type Status = z.infer<typeof Status>;
export const Polarity = z.enum(["affirmed", "negated"]);
export type Polarity = z.infer<typeof Polarity>;
export const Modality = z.enum(["actual", "attempted", "possible", "planned", "hypothetical", "demanded"]);
export type Modality = z.infer<typeof Modality>;

export const Certainty = z
  .strictObject({
    status: Status.describe("one word that follows from the other fields and from the chain: see reference/status.md"),
    polarity: Polarity.describe(
      "whether the words affirm or negate it; a denied claim is affirmed here, and denied by a hop",
    ),
    modality: Modality.describe("whether it is told as done, tried, possible, planned, supposed or demanded"),
    factuality: z
      .number()
      .min(-3)
      .max(3)
      .describe("-3 certainly not … 3 certainly so, as far as the text commits itself"),
  })
  .meta({
    id: "Certainty",
    description: "How sure a claim sounds, on three axes, and the one word that follows from them and from its chain.",
  });
export type Certainty = z.infer<typeof Certainty>;

/** What the status table looks at. */
export interface StatusEvidence {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** The hops behind the publisher and a credited agency, in the chain's order. */
  readonly hops: readonly { readonly stance: Stance; readonly hedged: boolean }[];
  /** "allegedly", "accused of" without a source. */
  readonly allegedly: boolean;
  /** "reportedly" without a source. */
  readonly reportedly: boolean;
}

interface StatusRow {
  readonly status: Status;
  /** When the row holds, for the documentation and the `why` of a claim. */
  readonly when: string;
  readonly holds: (evidence: StatusEvidence) => boolean;
}

const someHop = (evidence: StatusEvidence, ...stances: Stance[]) =>
  evidence.hops.some((hop) => stances.includes(hop.stance));

/** The status table: the first row that holds wins. */
export const STATUS_TABLE: readonly StatusRow[] = [
  {
    status: "denied",
    when: "a source denies it",
    holds: (e) => someHop(e, "denies"),
  },
  {
    status: "negated",
    when: "it is said not to be so, answering no charge",
    holds: (e) => e.polarity === "negated",
  },
  {
    status: "hypothetical",
    when: "it is only supposed, or hangs on a condition",
    holds: (e) => e.modality === "hypothetical",
  },
  {
    status: "planned",
    when: "it is planned, promised, threatened, demanded or asked for",
    holds: (e) =>
      e.modality === "planned" || e.modality === "demanded" || someHop(e, "promises", "threatens", "demands", "asks"),
  },
  {
    status: "uncertain",
    when: "it is only possible, or a source doubts it, cannot confirm it, will not say or hedges",
    holds: (e) =>
      e.modality === "possible" ||
      someHop(e, "doubts", "cannot-confirm", "declines") ||
      e.hops.some((hop) => hop.hedged),
  },
  {
    status: "alleged",
    when: 'a source alleges or suspects it, or the text says so of nobody in particular ("allegedly")',
    holds: (e) => someHop(e, "alleges", "suspects") || e.allegedly,
  },
  {
    status: "reported",
    when: 'somebody other than the publisher says it, or it is "reportedly" so',
    holds: (e) => e.hops.length > 0 || e.reportedly,
  },
  {
    status: "asserted",
    when: "the publisher says it in its own voice",
    holds: () => true,
  },
];

/** The status of a claim: the first row of STATUS_TABLE that holds, with the words for its `why`. */
export function statusOf(evidence: StatusEvidence): { status: Status; when: string } {
  const row = STATUS_TABLE.find((candidate) => candidate.holds(evidence));
  if (!row) throw new Error("the status table's last row always holds");
  return { status: row.status, when: row.when };
}

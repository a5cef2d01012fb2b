import type { Claim } from "../../src/model/claim.ts";
import { textHash } from "../../src/model/text-hash.ts";
import { assemble } from "../../src/understand/assemble.ts";
import type { Draft } from "../../src/understand/draft.ts";
import { companyOf, featuresOf } from "../../src/understand/english/09-weigh/features.ts";
import { claimId } from "../../src/understand/english/10-check/claim-id.ts";
import { AFTER, BEFORE } from "../../src/understand/english/stages.ts";
import type { Features } from "../../src/understand/lexicon/confidence-weights.ts";
import { makeTree } from "../../src/understand/tree.ts";
import { emptyDraft } from "../../src/understand/understand.ts";
import { matchReport } from "../claims/pair.ts";
import type { SetReport } from "../claims/sets.ts";
import { keptAnalyse } from "../kept-analyses.ts";

/** A claim that was read, with what its confidence is drawn from and whether the set bears it out. */
export interface Judged {
  readonly report: string;
  readonly type: string;
  readonly kind: Claim["kind"];
  readonly features: Features;
  /** As it stands in the reading. */
  readonly confidence: number;
  readonly right: boolean;
}

/** Types that the matching rules never count as wrong: nothing is learned from them, and nothing measured on them. */
const NEVER_WRONG: ReadonlySet<string> = new Set(["holds_role", "located_in", "kind_of", "also_known_as"]);

/** Reads reports and judges their claims by the matching rules; duplicates and neutral claims are left out. */
export async function judge(reports: readonly SetReport[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const report of reports) {
    const draft = await draftOf(report);
    const reading = assemble(draft, { version: "", model: "", lexicon: "" });
    const hash = textHash(draft.text);
    const company = companyOf(draft);
    const features = new Map(draft.claims.map((claim) => [claimId(hash, claim), featuresOf(claim, draft, company)]));
    const { pairs, groundless } = matchReport(report, reading);
    const add = (claim: Claim, right: boolean) => {
      if (NEVER_WRONG.has(claim.type)) return;
      const { type, kind, confidence } = claim;
      judged.push({
        report: report.input.id,
        type,
        kind,
        confidence,
        right,
        features: features.get(claim.id) ?? [],
      });
    };
    for (const { claim } of pairs) add(claim, true);
    for (const claim of groundless) add(claim, false);
  }
  return judged;
}

/** The report after all stages, as `understand` runs them. */
async function draftOf({ input }: SetReport): Promise<Draft> {
  let draft = emptyDraft(input);
  for (const stage of BEFORE) draft = { ...draft, ...stage.run(draft) };
  const analysis = await keptAnalyse(draft.text);
  draft = { ...draft, analysis, tree: makeTree(analysis) };
  for (const stage of AFTER) draft = { ...draft, ...stage.run(draft) };
  return draft;
}

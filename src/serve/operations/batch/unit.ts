import { z } from "zod";
import { Claim } from "../../../model/claim.ts";
import type { BatchClaim, BatchCode } from "../../../store/queries/batches.ts";
import { InSentence } from "../shapes/in-sentence.ts";

/** The fields of a claim in words, by the names that agreement gives them. */
export const Told = z.record(z.string(), z.string());

/** A claim of a batch as it was read when the batch was drawn. */
export const Unit = z.strictObject({
  claim: Claim,
  sentence: z.string(),
  told: Told,
  around: InSentence,
  earlier: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
});
export type Unit = z.infer<typeof Unit>;

export const Verdict = z.enum(["accept", "reject", "correct", "undecided"]);
export type Verdict = z.infer<typeof Verdict>;

/** What one person says of one claim of a batch. */
export const SaidCode = z.strictObject({
  by: z.string(),
  at: z.iso.datetime(),
  verdict: Verdict,
  suggestions: z.enum(["on", "off"]).describe("whether this person saw how the claim was read"),
  claim: Claim.nullable().describe("the claim as this person has it; null where it is none or was left open"),
  fields: z.array(z.string()).nullable().describe("the fields that this person spoke of; null: every field"),
  told: Told.nullable().describe("the fields in words; null where it is none or was left open"),
  note: z.string().nullable(),
  passed_over: z
    .literal(true)
    .optional()
    .describe("of a claim that another coder added: this person coded the report and did not add it"),
});
export type SaidCode = z.infer<typeof SaidCode>;

/** The same as pages show it. */
export const ShownCode = SaidCode.omit({ claim: true }).meta({
  id: "ShownCode",
  description: "What one person says of one claim of a batch.",
});
export type ShownCode = z.infer<typeof ShownCode>;

export const unitOf = ({ unit }: BatchClaim): Unit => Unit.parse(JSON.parse(unit));

export const codeOf = ({ author, changed_at, suggestions, claim, fields, told, ...code }: BatchCode): SaidCode => ({
  ...{ by: author, at: changed_at, verdict: code.verdict, suggestions: suggestions === 1 ? "on" : "off" },
  claim: claim === null ? null : Claim.parse(JSON.parse(claim)),
  fields: fields === null ? null : z.array(z.string()).parse(JSON.parse(fields)),
  told: told === null ? null : Told.parse(JSON.parse(told)),
  note: code.note,
});

export const shownCode = ({ claim: _, ...code }: SaidCode): ShownCode => code;

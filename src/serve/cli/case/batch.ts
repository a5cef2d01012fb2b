import {
  changeBatch,
  closeBatch,
  codeClaim,
  codeMissed,
  drawBatch,
  freezeBatch,
  listAllBatches,
  measureBatch,
  releaseBatch,
  settleCode,
  showBatch,
} from "../../operations/index.ts";
import type { Command } from "../command.ts";
import type { Arguments } from "../options.ts";
import { correctionsOf, SET_OPTION } from "./corrections-set.ts";
import { first, grouped } from "./grouped.ts";
import { operationCommand } from "./operation-command.ts";
import { batchLine, batchPage, codeWords, measuredPage } from "./page/batch-page.ts";
import { many } from "./page/parts.ts";

const corrections = (args: Arguments) => (args.values.has("set") ? { corrections: correctionsOf(args) } : {});

const BATCHES: Readonly<Record<string, Command>> = {
  list: operationCommand({
    name: "batch",
    operation: listAllBatches,
    takes: "list",
    page: ({ batches }, options) =>
      batches.length === 0
        ? "There is no batch in this case."
        : batches.flatMap((line) => batchLine(line, options)).join("\n"),
    examples: [],
  }),
  draw: operationCommand({
    name: "batch",
    operation: drawBatch,
    takes: "draw NAME",
    bare: first("name"),
    page: ({ batch, name, claims, suggestions }) =>
      `${name} is ${batch}: ${many(claims, "claim")}, suggestions ${suggestions}.`,
    examples: [],
  }),
  show: operationCommand({
    name: "batch",
    operation: showBatch,
    takes: "show ID",
    bare: first("batch"),
    page: batchPage,
    examples: [],
  }),
  code: operationCommand({
    name: "batch",
    operation: codeClaim,
    takes: "code ITEM VERDICT",
    bare: {
      fields: ["item", "verdict", "corrections"],
      options: SET_OPTION,
      from: ([item, verdict], args) => ({ item, verdict, ...corrections(args) }),
    },
    page: ({ item, code }) => (code ? `${item}: ${codeWords(code)}` : `${item}: taken back.`),
    examples: [],
  }),
  missed: operationCommand({
    name: "batch",
    operation: codeMissed,
    takes: "missed ID REPORT",
    bare: { fields: ["batch", "report"], options: {}, from: ([batch, report]) => ({ batch, report }) },
    page: ({ item, code }) => `${item}: ${codeWords(code)}`,
    examples: [],
  }),
  close: operationCommand({
    name: "batch",
    operation: closeBatch,
    takes: "close ID",
    bare: first("batch"),
    page: ({ id, name }) => `${name} is closed. How far its coders agree: hearsay batch agreement ${id}.`,
    examples: [],
  }),
  agreement: operationCommand({
    name: "batch",
    operation: measureBatch,
    takes: "agreement ID",
    bare: first("batch"),
    page: measuredPage,
    examples: [],
  }),
  settle: operationCommand({
    name: "batch",
    operation: settleCode,
    takes: "settle ITEM [VERDICT]",
    bare: {
      fields: ["item", "verdict", "corrections"],
      options: SET_OPTION,
      from: ([item, verdict], args) => ({ item, ...(verdict ? { verdict } : {}), ...corrections(args) }),
    },
    page: ({ item, code, judgement }) =>
      code ? `${item} is settled: ${codeWords(code)} (${judgement}).` : `${item} is settled no more.`,
    examples: [],
  }),
  freeze: operationCommand({
    name: "batch",
    operation: freezeBatch,
    takes: "freeze ID",
    bare: first("batch"),
    page: ({ batch, name, claims, hash }) =>
      `${name} is frozen with ${many(claims, "claim")}, SHA-256 ${hash}. Its release: hearsay batch release ${batch}.`,
    examples: [],
  }),
  release: operationCommand({
    name: "batch",
    operation: releaseBatch,
    takes: "release ID",
    bare: first("batch"),
    page: ({ text }) => text.replace(/\r?\n$/, ""),
    examples: [],
  }),
  change: operationCommand({
    name: "batch",
    operation: changeBatch,
    takes: "change ID",
    bare: first("batch"),
    page: ({ name, removed }) => (removed ? `${name} is deleted.` : `It is called ${name}.`),
    examples: [],
  }),
};

export const BATCH: Command = grouped(BATCHES, {
  name: "batch",
  says: "have several people code the same claims blind, measure how far they agree, settle and release",
  takes: "list|draw|show|code|missed|close|agreement|settle|… [ID] --case CASE",
  about:
    "Blind double coding. draw takes a name and the conditions of find, or without any the first claims that wait for review; --suggestions off hides from coders how the claims were read. code says what you hold of a claim (accept, reject, correct with --set, undecided), and missed adds a claim that the reader missed, by words of its report (--clause, --predicate, --type and others); nobody else sees either before close. agreement tells percentage, Krippendorff's alpha and n by field, and apart what counts as a claim at all. settle decides where coders differ (--as CODER, or a verdict), as a judgement in the case. freeze makes the release, which never changes afterwards; release prints it. change renames a batch (--name), deletes it (--state deleted) or brings it back.",
  examples: [
    [
      "hearsay batch draw denials --status denied --size 40 --suggestions off --case sahel.case",
      "claims for two people",
    ],
    [
      "hearsay batch show t_591f73d3b4b68e0f --only to-code --by amina --case sahel.case",
      "what amina has still to code",
    ],
    [
      "hearsay batch code u_4f1c2a9b7d3e5f60 correct --set status=denied --by amina --case sahel.case",
      "what amina says",
    ],
    ["hearsay batch agreement t_591f73d3b4b68e0f --case sahel.case", "how far they agree, when it is closed"],
    ["hearsay batch settle u_4f1c2a9b7d3e5f60 --as amina --by chen --case sahel.case", "amina is right"],
    [
      "hearsay batch release t_591f73d3b4b68e0f --format csv --case sahel.case > denials.csv",
      "the frozen codes as a table",
    ],
  ],
});

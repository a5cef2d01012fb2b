import { addClaim, judge, showLog, undo } from "../../operations/index.ts";
import type { Command } from "../command.ts";
import { correctionsOf, SET_OPTION } from "./corrections-set.ts";
import { NAME_OPTION, namesOf } from "./names-given.ts";
import { operationCommand } from "./operation-command.ts";
import { judgementLines, logPage } from "./page/log-page.ts";

const ON_ONE = ["accept", "reject", "undecided", "correct", "grade"];

export const JUDGE: Command = operationCommand({
  name: "judge",
  operation: judge,
  takes: "VERDICT A B | VERDICT REPORT CLAIM --case CASE",
  bare: {
    fields: ["verdict", "on", "a", "b", "corrections", "names"],
    options: { ...SET_OPTION, ...NAME_OPTION },
    from: ([verdict = "", ...rest], args) => ({
      verdict,
      ...(ON_ONE.includes(verdict)
        ? { on: rest.join(" ") || undefined }
        : { a: rest[0], b: rest.slice(1).join(" ") || undefined }),
      ...(args.values.has("set") ? { corrections: correctionsOf(args) } : {}),
      names: namesOf(args),
    }),
  },
  page: ({ judgement }, options) => judgementLines(judgement, options).join("\n"),
  examples: [
    ['hearsay judge same Houthis "Ansar Allah" --case sahel.case', "two names of one actor"],
    ["hearsay judge not-same v_591f73d3b4b68e0f v_dfce4e50067614e9 --case sahel.case", "two events that are not one"],
    ["hearsay judge reject libya-secret-oil-talks c_0d3f6a1b2c4d5e6f70819203", "a claim that was misread"],
    [
      "hearsay judge correct libya-secret-oil-talks c_0d3f6a1b2c4d5e6f70819203 --set status=denied",
      "a field put right",
    ],
    ['hearsay judge grade --source "Sawt al-Sahil" --reliability C', "how reliable a source is"],
  ],
});

export const CLAIM: Command = operationCommand({
  name: "claim",
  operation: addClaim,
  takes: "REPORT --clause WORDS --predicate WORD --type TYPE --case CASE",
  bare: {
    fields: ["report", "names"],
    options: NAME_OPTION,
    from: (rest, args) => ({ report: rest.join(" "), names: namesOf(args) }),
  },
  page: ({ judgement }, options) => judgementLines(judgement, options).join("\n"),
  examples: [
    [
      'hearsay claim raid --clause "troops shelled the market" --predicate shelled --type ASSAULT',
      "a claim that was missed",
    ],
    [
      'hearsay claim ar --clause "قصف الجيش السوق" --predicate قصف --type ASSAULT --actors الجيش',
      "one marked by hand in a report that is not read",
    ],
  ],
});

export const UNDO: Command = operationCommand({
  name: "undo",
  operation: undo,
  takes: "JUDGEMENT…",
  bare: { fields: ["ids"], from: (rest) => (rest.length > 0 ? { ids: [...rest] } : {}) },
  page: ({ withdrawn }, options) =>
    withdrawn.length === 0
      ? "Nothing was taken back: no such judgement stands."
      : withdrawn.flatMap((judgement) => judgementLines(judgement, options)).join("\n"),
  examples: [
    ["hearsay undo j_4f1c2a9b7d3e5f60 --case sahel.case", "one judgement, by the id that log shows"],
    ["hearsay undo --author amina --from 2026-03-01 --case sahel.case", "all of somebody's since a day"],
  ],
});

export const LOG: Command = operationCommand({
  name: "log",
  operation: showLog,
  takes: "--case CASE",
  page: logPage,
  examples: [
    ["hearsay log --case sahel.case", "what was done last, and by whom"],
    ["hearsay log --judgements --standing --case sahel.case", "every judgement that stands"],
    ["hearsay log --disputed --case sahel.case", "on what two people disagree"],
  ],
});

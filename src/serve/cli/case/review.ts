import { agreement, review } from "../../operations/index.ts";
import type { Command } from "../command.ts";
import { operationCommand } from "./operation-command.ts";
import { item, many, part } from "./page/parts.ts";

export const REVIEW: Command = operationCommand({
  name: "review",
  operation: review,
  takes: "--case CASE",
  page: ({ items, waiting, done }, options) =>
    [
      `${many(waiting.claims, "claim")} and ${many(waiting.pairs, "pair")} wait; ${many(done.today, "judgement")} made today.`,
      ...items.flatMap((one) =>
        one.kind === "claim"
          ? part(
              one.line.sentence,
              [
                ...item(`“${one.around.words}”`, options),
                ...item(`${one.asks.join("; ")}.`, options),
                ...item(`${one.line.report} ${one.line.claim}`, options),
              ],
              options,
            )
          : part(
              `${one.a.name} = ${one.b.name}?`,
              [
                ...one.features.slice(0, 3).flatMap(({ says }) => item(says, options)),
                ...item(`${one.asks.join("; ")}.`, options),
                ...item(`${one.a.ref} · ${one.b.ref}`, options),
              ],
              options,
            ),
      ),
    ].join("\n"),
  examples: [
    ["hearsay review --case sahel.case", "what is doubtful and matters most, first"],
    ["hearsay review --what pairs --limit 50 --case sahel.case", "who may be one"],
    ["hearsay review --second --reviewer berta --case sahel.case", "what others judged and berta did not"],
  ],
});

export const AGREEMENT: Command = operationCommand({
  name: "agreement",
  operation: agreement,
  takes: "--case CASE",
  page: ({ reviewers, together, fields, disagreements }, options) =>
    [
      `${many(together, "claim")} judged by two or more of ${reviewers.map(({ name }) => name).join(", ") || "nobody"}.`,
      ...fields
        .filter(({ n }) => n > 0)
        .flatMap(({ field, n, percent, alpha }) =>
          item(`${field}: ${percent} % alike, alpha ${alpha ?? "not to be told"}, n = ${n}`, options, ""),
        ),
      ...part(
        "Where they disagree",
        disagreements.flatMap(({ line, says }) =>
          item(`${line.sentence} ${says.map(({ by, verdict }) => `${by}: ${verdict}`).join(", ")}`, options),
        ),
        options,
      ),
    ].join("\n"),
  examples: [
    ["hearsay agreement --case sahel.case", "of everybody who reviewed the same claims"],
    ["hearsay agreement --reviewers amina --reviewers berta --case sahel.case", "of two people"],
  ],
});

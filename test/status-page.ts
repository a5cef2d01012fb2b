import { STATUS_TABLE } from "../src/model/certainty.ts";

/** docs/reference/status.md, written from the table that the program itself goes by. */
export function statusPage(): string {
  const rows = STATUS_TABLE.map(({ status, when }) => `| ${status} | ${when} |`);
  return [
    "# Status of a claim",
    "",
    "<!-- Written from STATUS_TABLE in src/model/certainty.ts by `npm run docs`; not to be edited. -->",
    "",
    "One word for how sure a claim sounds. The first row that holds wins.",
    "",
    "| status | holds when |",
    "|---|---|",
    ...rows,
    "",
    "*Attempted* is a modality, not a status: an attempt is asserted, reported and so on, like a deed.",
    "",
  ].join("\n");
}

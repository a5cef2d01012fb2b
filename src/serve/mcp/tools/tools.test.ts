import { afterAll, beforeAll, expect, test } from "vitest";
import { type Made, made } from "../../../../test/contract/case/made.ts";
import { type MadeCase, madeCase } from "../../../../test/made-case.ts";
import type { Claim } from "../../../model/claim.ts";
import { onlyShown } from "../../operations/index.ts";
import type { Tool } from "../tool.ts";
import { conflicts } from "./conflicts.ts";
import { timeline } from "./timeline.ts";

function changed({ report, reading }: Made, change: (claim: Claim, at: number) => Claim, handling = "open"): Made {
  const claims = reading.claims.map(change);
  return { report: { ...report, handling: handling as "open" }, reading: { ...reading, claims } };
}
const on = (day: string) => ({ ref: null, start: day, end: day, precision: "day" as const, how: "stated" as const });
const denied = (claim: Claim): Claim => ({
  ...claim,
  chain: claim.chain.map((hop, at) => (at === 0 ? hop : { ...hop, stance: "denies" })),
  certainty: { status: "denied", polarity: "affirmed", modality: "actual", factuality: -2 },
});
/** Long before the shelling, and another deed. */
const earlier = (claim: Claim): Claim => ({ ...claim, type: "COERCE", mode: null, date: on("2023-06-01") });
const REPORTS = [
  changed(made("told", { towns: ["Abyei", "Kadugli"] }), (claim, at) =>
    at === 0 ? { ...claim, date: on("2024-03-02") } : earlier(claim),
  ),
  changed(made("denied", { towns: ["Abyei"] }), (claim) => ({ ...denied(claim), date: on("2024-03-02") })),
  changed(made("undated", { towns: ["Talodi"] }), (claim) => ({ ...claim, type: "AID", mode: null })),
  changed(made("secret", { towns: ["Kadugli"] }), (claim) => earlier(denied(claim)), "confidential"),
];

let one: MadeCase;
beforeAll(async () => {
  one = await madeCase(REPORTS);
});
afterAll(() => one.close());

const asked = async (tool: Tool, input: object, shows: readonly ("open" | "confidential")[] = ["open"]) => {
  const context = { case: onlyShown(one.case, shows), now: () => new Date("2024-03-07T08:00:00Z"), by: null };
  return tool.run(context, tool.input.parse(input));
};

test("conflicts come with the claims that exclude each other, their words and chains, of shown reports alone", async () => {
  const { events } = (await asked(conflicts, {})) as Awaited<ReturnType<typeof conflicts.run>>;
  expect(events).toHaveLength(1);
  const [{ conflicts: found = [] } = {}] = events;
  expect(found[0]?.claims.map(({ report, status, chain }) => [report, status, chain.at(-1)?.stance]).sort()).toEqual([
    ["denied", "denied", "denies"],
    ["told", "reported", "states"],
  ]);
  expect(JSON.stringify(events)).not.toContain("secret");
  const whole = await asked(conflicts, {}, ["open", "confidential"]);
  expect(JSON.stringify(whole)).toContain("secret");
});

test("a timeline lists events by day with all that was found of each, and leaves out what has no day", async () => {
  const told = async (input: object) => {
    const { events } = (await asked(timeline, input)) as Awaited<ReturnType<typeof timeline.run>>;
    return events.map(
      ({ start, claims }) =>
        `${start} ${claims
          .map(({ report }) => report)
          .sort()
          .join(" ")}`,
    );
  };
  expect(await told({})).toEqual(["2023-06-01 told", "2024-03-02 denied told"]);
  expect(await told({ ascending: false })).toEqual(["2024-03-02 denied told", "2023-06-01 told"]);
  expect(await told({ status: ["denied"] })).toEqual(["2024-03-02 denied"]);
  expect(await told({ happened_to: "2024-01-01" })).toEqual(["2023-06-01 told"]);
});

import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { judge, perform } from "../src/serve/operations/index.ts";
import { exported, exportedBytes, exportedText } from "./exported.ts";
import { type MadeCase, madeCase } from "./made-case.ts";
import { PLAN, rich, WIRE } from "./rich-case.ts";

let one: MadeCase;
beforeAll(async () => {
  one = await madeCase([WIRE, PLAN]);
});
afterAll(() => one.close());

interface Thing {
  readonly id: string;
  readonly type: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}
const lines = (text: string | undefined) => (text ?? "").trim().split("\n");

test.each<[string, string, Record<string, unknown>, number]>([
  ["geojson", "what somebody affirms", {}, 1],
  ["geojson", "what is only planned too", { wider: true }, 2],
  ["acled", "what somebody affirms", {}, 1],
  ["acled", "what is only planned too", { wider: true }, 2],
  ["ucdp", "what somebody affirms", {}, 1],
  ["polecat", "what somebody affirms", {}, 1],
])("%s holds %s", async (as, _, asked, expected) => {
  const files = await exported(one.case, { as, ...asked });
  const [text = ""] = files.values();
  const things =
    as === "geojson" ? (JSON.parse(text) as { features: readonly unknown[] }).features : lines(text).slice(1);
  expect(things).toHaveLength(expected);
});

test("no figure of the dead comes without a rule, and its rule is told", async () => {
  const [rows, about] = (await exported(one.case, { as: "acled" })).values();
  const column = lines(rows)[0]?.split(",").indexOf("fatalities") ?? -1;
  const [, row] = lines((await exported(one.case, { as: "acled", fatalities: "highest" })).get("acled.csv"));
  expect(lines(rows)[1]).toMatch(/,,,\d+\r?$/);
  expect(column).toBe(28);
  expect(row).toMatch(/,12,,\d+\r?$/);
  expect(about).toContain("Deaths: no figure is given");
  expect(about).toContain("  1  nobody affirms that it happened");
});

test("wider tables say by whose word, and how day and place were got", async () => {
  const [head, ...rows] = lines((await exported(one.case, { as: "acled", wider: true })).get("acled.csv"));
  expect(head).toMatch(/,timestamp,hearsay_event,status,affirming_least,.*,place_how\r?$/);
  expect(rows.map((row) => /,(reported|planned),.*,(stated),(stated)\r?$/.exec(row)?.slice(1))).toEqual([
    ["reported", "stated", "stated"],
    ["planned", "stated", "stated"],
  ]);
});

test("a grade that a person gave is STIX's confidence, and a suggested one is none", async () => {
  const incidents = async () =>
    (JSON.parse(await exportedText(one.case, { as: "stix" })) as { objects: readonly Thing[] }).objects.filter(
      ({ type }) => type === "incident",
    );
  expect(await incidents()).toMatchObject([{ labels: expect.arrayContaining(["admiralty-credibility:6"]) }]);
  expect(Object.keys((await incidents())[0] ?? {})).not.toContain("confidence");
  const csv = (await exported(one.case, { as: "csv", words: "Abyei" })).get("events.csv");
  const event = lines(csv)[1]?.split(",")[0] ?? "";
  const context = { case: one.case, now: () => new Date("2024-03-06T09:00:00Z"), by: "amina" };
  await perform(judge, context, { verdict: "grade", on: event, credibility: "2" });
  expect(await incidents()).toMatchObject([
    { confidence: 70, labels: expect.arrayContaining(["admiralty-credibility:2"]) },
  ]);
});

test("linked data names the origin of a claim behind the outlet that quotes it", async () => {
  const trig = await exportedText(one.case, { as: "trig", words: "Abyei" });
  expect(trig).toMatch(/claim:wire:c_[0-9a-f]+:hop0> a prov:Entity, hs:Hop ;[^.]*prov:wasQuotedFrom <[^>]+:hop1>/);
  expect(trig).toMatch(/:hop1> a prov:Entity, hs:Hop, hs:Origin ;/);
  expect(trig).toContain('rdfs:label "a colonel"');
});

test("FollowTheMoney ties an event to its report, and says who says so", async () => {
  const files = await exported(one.case, { as: "ftm" });
  const entities = lines(files.get("entities.ftm.json")).map((line) => JSON.parse(line) as Thing);
  const of = (schema: string) => entities.filter((entity) => entity.schema === schema);
  expect(of("Article").map(({ id }) => id)).toEqual(["hearsay-report-wire", "hearsay-report-plan"]);
  expect(of("Event")).toHaveLength(1);
  expect(of("Documentation")).toMatchObject([
    { properties: { document: ["hearsay-report-wire"], entity: [of("Event")[0]?.id], role: ["affirms"] } },
  ]);
  expect(files.get("statements.csv")).toMatch(/,Documentation,affirms,hearsay,a colonel,/);
});

test("a dossier names report, page and words under each statement, and runs nothing that stood in a report", async () => {
  const made = rich("paged", {
    towns: ["Wau"],
    report: { title: "<script>alert(1)</script>", url: "javascript:alert(2)" },
  });
  const marks = [{ kind: "page" as const, start: 0, end: made.report.text.length, page: 3 }];
  const other = await madeCase([{ ...made, report: { ...made.report, marks } }]);
  const page = await exportedText(other.case, { as: "dossier" });
  expect(page).toContain("page 3, read 6 March 2024: “Army units shelled Wau”");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).not.toMatch(/<script|href="javascript/);
  expect(page).toMatch(/<a id="said-1" href="#note-1"[^>]*>1<\/a>[^\n]*a colonel \(states\), as told by Nile Post/);
  const word = [...(await exportedBytes(other.case, { as: "docx" })).values()][0] ?? Buffer.alloc(0);
  const parts = unzipSync(new Uint8Array(word));
  expect(Buffer.from(parts["word/footnotes.xml"] ?? []).toString()).toContain('<w:footnote w:id="1">');
  expect(Buffer.from(parts["word/document.xml"] ?? []).toString()).toContain('<w:footnoteReference w:id="1"/>');
  await other.close();
});

import { beforeAll, describe, expect, test } from "vitest";
import { redacted } from "../src/serve/operations/export/redact/redacted-view.ts";
import { caseView } from "../src/serve/operations/export/view/case-view.ts";
import { type Case, collectClaim, perform, saveSearch } from "../src/serve/operations/index.ts";
import { actorsMeant } from "../src/serve/operations/shapes/actors-meant.ts";
import { addBatch } from "./case/adding.ts";
import { ask, shelled } from "./case/knowing.ts";
import { exportedBytes, formsHere } from "./exported.ts";
import { freshCases } from "./fresh-cases.ts";
import { decoded, inOneLine, plain, standsAsWords } from "./standing.ts";
import { textIn } from "./text-in.ts";

const newCase = freshCases();
let kept: Case;
let brief = "";

const REPORTS = [
  shelled("moussa", "person", "Hadiza Moussa", "Rose Mensah-Tanko"),
  shelled("traore", "person", "Bakary Sékou Traoré", "Ali Wöhr"),
  shelled("capitals", "person", "HADIZA MOUSSA", "Traore"),
  // of the same letters, and nobody's name
  shelled("others", "organization", "Moussadougou", "Alias Brigade"),
];
const PEOPLE = ["Hadiza Moussa", "Bakary Sékou Traoré", "Rose Mensah-Tanko", "Ali Wöhr"];

beforeAll(async () => {
  kept = await newCase();
  await addBatch(kept, REPORTS);
  const claim = { report: "moussa", claim: REPORTS[0]?.reading.claims[0]?.id };
  brief = (await perform(collectClaim, ask(kept), { ...claim, title: "On Moussa", note: "ask Hadiza Moussa" })).brief;
  await perform(saveSearch, ask(kept), { name: "Moussa", words: "Moussa" });
});

async function stringsOf(asked: readonly string[]): Promise<readonly string[]> {
  return kept.snapshot(async (one) => {
    const names = asked.filter((name) => name !== "private");
    const actors = new Set((await Promise.all(names.map((name) => actorsMeant(one, name)))).flat());
    const options = { filter: null, brief: null, withdrawn: false, partial: false, tollRule: null, openCodes: false };
    const view = caseView(one, { ...options, schema: kept.schema });
    return (await redacted(view, { actors, private: names.length < asked.length })).strings;
  });
}

/** Fields of wider tables too: what is only suggested is left out no less. */
const WIDER = new Set(["geojson", "polecat", "gdelt", "acled", "ucdp", "ftm", "stix", "dossier", "docx", "pdf"]);

/** Forms that hold no name of this case: it has no place, no deaths, no title with a name. */
const WITHOUT_NAMES: ReadonlySet<string> = new Set(["bibtex", "csl", "geojson", "ucdp"]);

async function textOf(as: string, more: Record<string, unknown>): Promise<string> {
  const files = await exportedBytes(kept, { as, ...(WIDER.has(as) ? { wider: true } : {}), ...more });
  return decoded((await Promise.all([...files.values()].map(textIn))).join("\n"));
}

describe.each<[string, readonly string[]]>([
  ["all private people", ["private"]],
  ["several who are named", PEOPLE],
  ["one", ["Hadiza Moussa"]],
])("of %s", (_, asked) => {
  test.each(formsHere())(
    "%s holds no removed string as words, in any spelling",
    async (as) => {
      const strings = await stringsOf(asked);
      expect(strings).toContain("Hadiza Moussa");
      const less = inOneLine(await textOf(as, { redact: asked }));
      expect(strings.filter((string) => standsAsWords(string, less))).toEqual([]);
      // the search finds them where they are
      if (!WITHOUT_NAMES.has(as))
        expect(standsAsWords("Hadiza Moussa", inOneLine(await textOf(as, {}))), as).toBe(true);
    },
    60_000,
  );
});

test("a label that the case made of names as it compares them, small and without accents, goes too", async () => {
  const other = await newCase();
  await addBatch(other, REPORTS.slice(0, 2));
  await other.transaction(({ db }) =>
    db.updateTable("event").set({ label: "shell: hadiza moussa, bakary sekou traore; 2024-03-05" }).execute(),
  );
  const told = async (as: string, more: object) => {
    const files = await exportedBytes(other, { as, wider: as !== "csv", ...more });
    return plain((await Promise.all([...files.values()].map(textIn))).join("\n"));
  };
  for (const as of ["csv", "geojson", "dossier"]) {
    if (!WITHOUT_NAMES.has(as)) expect(await told(as, {}), as).toContain("shell: hadiza moussa, bakary sekou traore");
    expect(await told(as, { redact: ["private"] }), as).not.toMatch(/hadiza|moussa|bakary|sekou|traore/);
  }
});

test("a word that begins as a name does goes, one that is written small stays", async () => {
  const table = await textOf("csv", { redact: ["private"] });
  expect(table).not.toContain("Moussadougou");
  expect(table).toContain("Alias Brigade");
});

test.each(["dossier", "docx", "pdf"].filter((as) => formsHere().includes(as)))(
  "the title and the notes of a brief are words too: %s",
  async (as) => {
    expect(await textOf(as, { brief })).toMatch(/Hadiza/);
    expect(await textOf(as, { brief, redact: ["private"] })).not.toMatch(/hadiza|moussa/i);
  },
  60_000,
);

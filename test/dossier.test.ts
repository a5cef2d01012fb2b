import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../src/serve/operations/export/dossier/find-browser.ts";
import { printed } from "../src/serve/operations/export/dossier/printed.ts";
import { changeBriefClaim, collectClaim, judge, perform } from "../src/serve/operations/index.ts";
import { asking } from "./asked-app.ts";
import { exported, exportedBytes, exportedText } from "./exported.ts";
import { type MadeCase, madeCase } from "./made-case.ts";
import { ABYEI, rich, toldAs } from "./rich-case.ts";
import { textIn } from "./text-in.ts";
import { without } from "./without.ts";

const REPORTS = [
  rich("wire", { towns: ["Abyei", "Kadugli"], places: [ABYEI], claims: () => toldAs("2024-03-03", 12) }),
  rich("secret", { towns: ["Talodi"], report: { handling: "confidential" } }),
  rich("later", { towns: ["Zinder", "Mogadishu"], published: "2024-05-01" }),
];
const NOW = () => new Date("2024-03-06T09:00:00Z");

let one: MadeCase;
let brief = "";
const folder = mkdtempSync(join(tmpdir(), "hearsay-dossier-"));
beforeAll(async () => {
  one = await madeCase(REPORTS);
  const context = { case: one.case, now: NOW, by: "amina" };
  const collect = async (report: number, claim: number, more: Record<string, unknown>) => {
    const asked = { report: REPORTS[report]?.report.id, claim: REPORTS[report]?.reading.claims[claim]?.id };
    return perform(collectClaim, context, { ...asked, ...more });
  };
  brief = (await collect(2, 0, { title: "Shelling of towns", note: "ask the\nmayor <again>" })).brief;
  await collect(1, 0, { brief });
  await collect(0, 1, { brief });
  const { item } = await collect(0, 0, { brief });
  await perform(changeBriefClaim, context, { item, before: null });
  const out = await collect(2, 1, { brief });
  await perform(judge, context, { verdict: "reject", on: `later ${REPORTS[2]?.reading.claims[1]?.id}` });
  expect(out.was_there).toBe(false);
});
afterAll(async () => {
  await one.close();
  rmSync(folder, { recursive: true, force: true });
});

const saidIn = (page: string) => [...page.matchAll(/^<li>(.*?)<sup>/gm)].map(([, words]) => words);

describe("of a brief", () => {
  test("its claims stand in its order, with notes and footnotes; what is kept back is told by number alone", async () => {
    const page = await exportedText(one.case, { as: "dossier", brief });
    expect(page).toContain("<h1>Shelling of towns</h1>");
    expect(saidIn(page).map((words) => /Zinder|Talodi|Mogadishu|Kadugli|Abyei/.exec(words ?? "")?.[0])).toEqual([
      "Zinder",
      "Kadugli",
      "Abyei",
    ]);
    expect(page).toContain('<span class="remark">ask the\nmayor &lt;again&gt;</span>');
    expect(page).toContain("2 of its claims are not here");
    expect(page.match(/id="note-/g)).toHaveLength(3);
    expect(page).not.toContain("Talodi");
    const whole = await exportedText(one.case, { as: "dossier", brief, closed: true });
    expect(saidIn(whole)).toHaveLength(4);
    expect(whole).toContain("1 of its claims is not here");
  });

  test("Word has the same, its notes as paragraphs", async () => {
    const [word = Buffer.alloc(0)] = (await exportedBytes(one.case, { as: "docx", brief })).values();
    const text = await textIn(word);
    expect(text.match(/<w:footnoteReference /g)).toHaveLength(3);
    expect(text).toContain('<w:t xml:space="preserve">ask the</w:t></w:r><w:r><w:br/></w:r>');
    expect(text).toContain("Shelling of towns");
  });

  test("names go from its title and notes too", async () => {
    const page = await exportedText(one.case, { as: "dossier", brief, redact: ["Zinder"] });
    expect(page).not.toContain("Zinder");
    expect(saidIn(page)).toHaveLength(3);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ["a table", { as: "csv" }, /as a dossier: name one of dossier, docx, pdf/],
    ["a part of one", { as: "dossier", words: "Abyei" }, /leave out the conditions/],
    ["one that is none", { as: "dossier", brief: "b_0000000000000000" }, /no brief/],
  ])("%s is refused", async (_, asked, says) => {
    await expect(exported(one.case, { brief, ...asked })).rejects.toThrow(says);
  });
});

test("of an actor or an event it bears the name of what it is of, told once", async () => {
  const actor = await exportedText(one.case, { as: "dossier", party: ["Abyei"] });
  expect(actor).toMatch(/<h1>Abyei<\/h1>\n<p class="by">.*<\/p>\n<p>A place/);
  const id = /,(v_[0-9a-f]{20}),/.exec(
    (await exported(one.case, { as: "csv", party: ["Abyei"] })).get("claims.csv") ?? "",
  );
  const event = await exportedText(one.case, { as: "dossier", event: id?.[1] });
  expect(event).toMatch(/<h1>[^<]*Abyei[^<]*<\/h1>/);
  expect(event).not.toContain("<h2>");
});

describe("as a PDF", () => {
  const page = async function* () {
    yield "<!doctype html><title>Dossier</title><p>Army units shelled Abyei.</p>";
  };
  const bytesOf = async (pieces: AsyncIterable<Uint8Array>) => {
    const all = [];
    for await (const piece of pieces) all.push(piece);
    return Buffer.concat(all);
  };
  const program = (name: string, script: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return path;
  };

  test.skipIf(without("Chromium", findBrowser(process.env) !== null))(
    "it holds every statement with its footnote, and nothing in it was fetched or run",
    async () => {
      const [pdf = Buffer.alloc(0)] = (await exportedBytes(one.case, { as: "pdf", brief })).values();
      const text = await textIn(pdf);
      for (const words of ["Shelling of towns", "“Army units shelled Kadugli”", "mayor <again>", "1 / 1"])
        expect(text).toContain(words);
      const hostile = async function* () {
        yield `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>as it was<script>document.body.textContent = "run"</script><img src="file:///etc/hostname">`;
      };
      expect(await textIn(await bytesOf(printed(hostile(), findBrowser(process.env))))).toContain("as it was");
    },
    60_000,
  );

  test("without a browser it says what to do", async () => {
    await expect(bytesOf(printed(page(), null))).rejects.toMatchObject({
      code: "program-missing",
      message: expect.stringContaining("HEARSAY_CHROMIUM"),
    });
    await expect(bytesOf(printed(page(), join(folder, "none")))).rejects.toMatchObject({ code: "program-missing" });
  });

  test.each<[string, string, number, RegExp]>([
    ["fails", "echo no display >&2; exit 3", 60_000, /ended with 3/],
    ["prints nothing", "exit 0", 60_000, /printed no page/],
    ["never ends", "sleep 600", 300, /took longer/],
  ])("a browser that %s is an error, and nothing of it is left", async (name, script, longest, says) => {
    const seen = join(folder, `${name}.seen`);
    const browser = program(name.replaceAll(" ", "-"), `echo "$HOME" > "${seen}"\n${script}`);
    await expect(bytesOf(printed(page(), browser, longest))).rejects.toThrow(says);
    if (existsSync(seen)) expect(existsSync(readFileSync(seen, "utf8").trim())).toBe(false);
    else expect(longest).toBe(300);
  });

  test("over HTTP it is an error of the server, before anything is sent", async () => {
    const named = process.env.HEARSAY_CHROMIUM;
    process.env.HEARSAY_CHROMIUM = join(folder, "none");
    try {
      const answer = await asking(() => one)(`/export?as=pdf&brief=${brief}`);
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ error: { code: "program-missing" } });
    } finally {
      if (named === undefined) delete process.env.HEARSAY_CHROMIUM;
      else process.env.HEARSAY_CHROMIUM = named;
    }
  });

  test.each<[string, Record<string, string>, string | null]>([
    ["the one that is named, there or not", { HEARSAY_CHROMIUM: "/opt/browser", PATH: "/usr/bin" }, "/opt/browser"],
    ["one in a folder of PATH", { PATH: `/nowhere:${folder}` }, join(folder, "chromium")],
  ])("the browser is %s", (_, env, expected) => {
    program("chromium", "exit 0");
    expect(findBrowser(env)).toBe(expected);
  });
});

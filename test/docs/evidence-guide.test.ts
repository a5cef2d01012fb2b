import { expect, test } from "vitest";
import type { EvidenceClaim } from "../../src/model/evidence-claim.ts";
import { CREDIBILITY_RULES, CREDIBILITY_WORDS } from "../../src/resolve/evidence/grades.ts";
import { agency, by, type ClaimGiven, claim, unnamed } from "../../src/resolve/evidence/testing/make-claims.ts";
import { TOLL_RULES } from "../../src/resolve/evidence/toll-rules.ts";
import { weighEvent } from "../../src/resolve/evidence/weigh-event.ts";
import { textOf } from "./pages.ts";

const guide = textOf("docs/guide/evidence.md");

const original = { report: "w1", publisher: "Horn Wire", published: "2024-06-03" };
const officer = (name: string, spokesman: boolean) =>
  by(name, { kind: "person", body: { actor: "a_police", name: "the police", spokesman } });
const police = by("police", { sectors: ["COP"] });
const ministry = by("health ministry", { kind: "government", country: "SOM" });
const official = unnamed("a security official", "security");
const video = (actor?: string) => ({ kind: "evidence" as const, described: "a video", ...(actor ? { actor } : {}) });
const tenPapers = (chain: NonNullable<ClaimGiven["chain"]>) =>
  Array.from({ length: 10 }, (_, i) => claim({ outlet: `Paper ${i + 1}`, chain }));

/** The rows of the guide's table, each with claims that are as it says. */
const ROWS: Readonly<Record<string, readonly EvidenceClaim[]>> = {
  "the police, in one paper; the health ministry, in another": [
    claim({ chain: [police] }),
    claim({ outlet: "Citizen", chain: [ministry] }),
  ],
  "the police, in ten papers": tenPapers([police]),
  "ten papers that quote one agency": tenPapers([agency("Horn Wire")]),
  "an agency, and a paper that prints its text": [
    claim({ outlet: "Horn Wire", report: "w1" }),
    claim({ copyOf: { ...original, kind: "copy" } }),
  ],
  "two versions of one report": [
    claim({ outlet: "Horn Wire", report: "w1" }),
    claim({ outlet: "Horn Wire", report: "w2", copyOf: { ...original, kind: "version" } }),
  ],
  "two spokesmen of the police": [
    claim({ chain: [officer("Abdi Aden", true)] }),
    claim({ chain: [officer("Zakia Nur", true)] }),
  ],
  "the police commander and the police spokesman": [
    claim({ chain: [officer("Abdi Aden", false)] }),
    claim({ chain: [officer("Zakia Nur", true)] }),
  ],
  "the police, and a police officer whose body is not told": [
    claim({ chain: [police] }),
    claim({ chain: [by("Abdi Aden", { kind: "person", sectors: ["COP"] })] }),
  ],
  "a government and its health ministry": [
    claim({ chain: [by("Somalia", { kind: "government", country: "SOM" })] }),
    claim({ chain: [ministry] }),
  ],
  "“a security official”, in one paper; “a resident”, in another": [
    claim({ chain: [official] }),
    claim({ outlet: "Citizen", chain: [unnamed("a resident", "resident")] }),
  ],
  "“two officials”": [claim({ chain: [unnamed("two officials", "official", { number: 2 })] })],
  "the police; and “a security official”": [claim({ chain: [police] }), claim({ chain: [official] })],
  "the police; and “a resident”": [claim({ chain: [police] }), claim({ chain: [unnamed("a resident", "resident")] })],
  "a paper citing an agency's unnamed source; the agency's own report with that source": [
    claim({ chain: [agency("Horn Wire"), official] }),
    claim({ outlet: "Horn Wire", chain: [official] }),
  ],
  "the police; and next day a paper in its own voice": [
    claim({ outlet: "Citizen", chain: [police] }),
    claim({ day: "2024-06-04" }),
  ],
  "a paper in its own voice; and next day the police": [
    claim(),
    claim({ outlet: "Citizen", chain: [police], day: "2024-06-04" }),
  ],
  "a paper whose reporters saw it; and the police": [
    claim({ outlet: "Citizen", chain: [{ kind: "outlet", name: "Daily Post", basis: "saw" }] }),
    claim({ outlet: "Citizen", chain: [police] }),
  ],
  "two papers, each with “a video”": [claim({ chain: [video()] }), claim({ outlet: "Citizen", chain: [video()] })],
  "two papers, with one video that is known to be one": [
    claim({ chain: [video("a_video")] }),
    claim({ outlet: "Citizen", chain: [video("a_video")] }),
  ],
  "a video in one paper, satellite pictures in another": [
    claim({ chain: [video()] }),
    claim({ outlet: "Citizen", chain: [{ kind: "evidence", described: "satellite pictures" }] }),
  ],
  "the UN and ceasefire monitors, in a joint statement": [
    claim({ chain: [by("the UN", { also: [{ name: "ceasefire monitors", actor: "a_monitors" }] })] }),
  ],
};

/** The rows of the table below a heading of the guide. */
function table(heading: string): readonly (readonly string[])[] {
  const [, section = ""] = guide.split(`## ${heading}\n`);
  const [rows = ""] = section.split("\n## ");
  return rows
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map((line) => line.slice(2, -2).split(" | "));
}

test("every example of the guide is counted as it says", () => {
  const told = table("At least, at most").map(([said, figure]) => [said, figure]);
  const counted = told.map(([said = ""]) => {
    const happened = weighEvent(ROWS[said] ?? []).assertions[0]?.affirming ?? { least: 0, most: 0 };
    return [said, happened.least === happened.most ? `${happened.most}` : `${happened.least}–${happened.most}`];
  });
  expect(counted).toEqual(told);
  expect(told.map(([said]) => said).sort()).toEqual(Object.keys(ROWS).sort());
});

test("the guide's rules of credibility and of tolls are those that are applied, in their order", () => {
  expect(table("Grades")).toEqual(
    CREDIBILITY_RULES.map(({ credibility, because }) => [`${credibility} ${CREDIBILITY_WORDS[credibility]}`, because]),
  );
  expect(table("Tolls")).toEqual(Object.entries(TOLL_RULES).map(([rule, { says }]) => [`\`${rule}\``, says]));
});

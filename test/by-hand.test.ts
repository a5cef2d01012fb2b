import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportInput } from "../src/model/report.ts";
import { placeCalled } from "../src/pipeline.ts";
import {
  addClaim,
  findClaimsOperation as find,
  perform,
  showClaim,
  showEvent,
  showReport,
  undo,
} from "../src/serve/operations/index.ts";
import { understand } from "../src/understand/understand.ts";
import { differencesOf, stateOf } from "./case/state.ts";
import type { Made } from "./contract/case/made.ts";
import { exported, exportedText } from "./exported.ts";
import { imported } from "./imported.ts";
import { type MadeCase, madeCase } from "./made-case.ts";
import { rich, toldAs } from "./rich-case.ts";

/** A report as the reader leaves one that it does not read. */
async function unread(report: ReportInput): Promise<Made> {
  const analyse = async () => {
    throw new Error("a report in another language was read");
  };
  const reader = { version: "1.0.0", model: "made", lexicon: "made" };
  return { report, reading: await understand(report, { analyse, reader }) };
}

/** One shelling, told in English and in three languages that are written from right to left. */
const TOLD = [
  {
    report: {
      ...{ id: "ar", publisher: "صوت كردفان", published: "2024-03-05" },
      text: "قصفت وحدات من الجيش السوداني مواقع حرس النهر في بلدة كادقلي يوم الاثنين، بحسب ما نقلته وكالة الجنوب عن مصدر طبي. وقال سكان إن السوق أغلق بعد ذلك.",
    },
    clause: "قصفت وحدات من الجيش السوداني مواقع حرس النهر في بلدة كادقلي يوم الاثنين",
    ...{ predicate: "قصفت", doer: "الجيش السوداني", victim: "حرس النهر", town: "كادقلي" },
    ...{ relay: "وكالة الجنوب", source: "مصدر طبي" },
  },
  {
    report: {
      ...{ id: "fa", publisher: "روزنامه دشت", published: "2024-03-05" },
      text: "به گفته یک پزشک، ارتش سودان روز دوشنبه نگهبانان رود را در شهر کادوقلی گلوله‌باران کرد و این خبر را خبرگزاری جنوب نیز آورده است که در آن منطقه کار می‌کند.",
    },
    clause: "ارتش سودان روز دوشنبه نگهبانان رود را در شهر کادوقلی گلوله‌باران کرد",
    ...{ predicate: "گلوله‌باران", doer: "ارتش سودان", victim: "نگهبانان رود", town: "کادوقلی" },
    ...{ relay: null, source: "یک پزشک" },
  },
  {
    report: {
      ...{ id: "he", publisher: "קול הנהר", published: "2024-03-05" },
      text: "צבא סודאן הפגיז ביום שני את לוחמי משמר הנהר בעיירה קאדוגלי, כך אמר רופא מקומי שביקש לא להזדהות בשמו המלא.",
    },
    clause: "צבא סודאן הפגיז ביום שני את לוחמי משמר הנהר בעיירה קאדוגלי",
    ...{
      predicate: "הפגיז",
      doer: "צבא סודאן",
      victim: "משמר הנהר",
      town: "קאדוגלי",
      relay: null,
      source: "רופא מקומי",
    },
  },
] as const;

const KADUGLI = { name: "Kadugli", geonames: 373141, latitude: 11.01, longitude: 29.72 };

/** The same, as it is read: the army is the country's own, the River Guard a body. */
function english(report: Partial<ReportInput> & Pick<ReportInput, "id"> = { id: "en" }): Made {
  const { report: input, reading } = rich(report.id, {
    report,
    ...{ towns: ["River Guard"], places: [KADUGLI], claims: () => ({ ...toldAs("2024-03-04", 0), counts: [] }) },
  });
  const body = <Of extends { readonly kind: string }>(one: Of) =>
    one.kind === "place" ? { ...one, kind: "organization" as const } : one;
  const entities = reading.entities.map(body).map((one) => (one.id === "e1" ? { ...one, country: "SDN" } : one));
  const { translation_of = null, publisher = null } = input;
  return {
    report: input,
    reading: {
      ...reading,
      report: { ...reading.report, publisher, translation_of },
      mentions: reading.mentions.map(body),
      entities,
    },
  };
}

let one: MadeCase;
let minutes = 0;
const context = () => ({
  case: one.case,
  now: () => new Date(Date.UTC(2024, 2, 6, 9, minutes++)),
  by: "amina",
  placeCalled: async (name: string, country: string | null) => placeCalled(name, country),
});

const marked = ({ report, clause, predicate, doer, victim, town, relay, source }: (typeof TOLD)[number]) => ({
  ...{
    report: report.id,
    clause,
    predicate,
    type: "ASSAULT",
    mode: "heavy-weapons",
    actors: [doer],
    recipients: [victim],
  },
  ...{ source, place: town, happened_from: "2024-03-04", ...(relay ? { relayed_by: [relay] } : {}) },
  names: [
    { words: doer, name: "Sudanese army", country: "SDN" },
    { words: victim, name: "River Guard" },
    ...(relay ? [{ words: relay, name: "South Agency" }] : []),
    { words: town, name: "Kadugli", kind: "place" as const, country: "SDN" },
  ],
});

beforeAll(async () => {
  one = await madeCase([english(), ...(await Promise.all(TOLD.map(({ report }) => unread(report))))]);
});
afterAll(() => one.close());

describe("claims are marked by hand in reports that are not read", () => {
  test.each(TOLD.map((told) => [told.report.id, told] as const))("%s, and count like read ones", async (id, told) => {
    const { claim, judgement } = await perform(addClaim, context(), marked(told));
    const shown = await perform(showClaim, context(), { report: id, claim });
    const chain = shown.claim.chain.map(
      ({ kind, name, described, stance }) => `${kind} ${name ?? described} ${stance}`,
    );
    expect(chain).toEqual([
      `publisher ${told.report.publisher} states`,
      ...(told.relay ? ["organization South Agency reports"] : []),
      `unnamed ${told.source} states`,
    ]);
    expect(shown.line).toMatchObject({
      ...{ status: "reported", judged: "added", sentence: `“${told.clause}”` },
      place: { name: "Kadugli", country: "SDN", how: "stated" },
      happened: { start: "2024-03-04", end: "2024-03-04" },
    });

    const found = await perform(find, context(), { recipient: ["River Guard"], type: ["ASSAULT"], place: ["Kadugli"] });
    expect(found.claims.map(({ report }) => report).sort()).toEqual(["en", id].sort());
    const words = await perform(find, context(), { words: told.predicate });
    expect(words.claims.map(({ claim: its }) => its)).toEqual([claim]);

    const { evidence, claims } = await perform(showEvent, context(), { event: shown.line.event ?? "" });
    expect(claims.map(({ report }) => report).sort()).toEqual(["en", id].sort());
    const happened = evidence.assertions.find(({ about }) => about === "happened");
    // two unnamed sources may be the same man
    expect(happened?.affirming).toMatchObject({ least: 1, most: 2 });
    for (const as of ["csv", "jsonl", "trig"])
      expect([...(await exported(one.case, { as })).values()].join(" ")).toContain(claim);

    await perform(undo, context(), { ids: [judgement.id] });
    expect((await perform(showReport, context(), { report: id })).reading.entities).toEqual([]);
    expect((await perform(find, context(), { report: id })).claims).toEqual([]);
  });
});

test("claims marked by hand go into another case with their names, and are the same there", async () => {
  const from = await madeCase([english(), await unread(TOLD[0].report)]);
  const to = await madeCase([]);
  const asked = { ...context(), case: from.case };
  const { claim } = await perform(addClaim, asked, marked(TOLD[0]));
  const outcome = await imported(to.case, await exportedText(from.case, { as: "jsonl", closed: true }));
  expect(outcome.filter(({ kind }) => kind === "refused")).toEqual([]);
  expect(differencesOf(await stateOf(from.case), await stateOf(to.case))).toEqual([]);
  const { line } = await perform(showClaim, { ...asked, case: to.case }, { report: "ar", claim });
  expect(line.recipients).toMatchObject([{ words: TOLD[0].victim, name: "River Guard" }]);
  await from.close();
  await to.close();
});

describe("a translation", () => {
  const of = { id: "ar-en", publisher: "Voice of Kordofan", published: "2024-03-06", translation_of: "ar" };
  const [told] = TOLD;
  let held: MadeCase;
  const ask = () => ({ ...context(), case: held.case });
  beforeAll(async () => {
    held = await madeCase([await unread(told.report), english({ ...of, translated_by: "a machine" })]);
  });
  afterAll(() => held.close());

  test("comes with its original, to be shown beside it, and says by whom it is", async () => {
    const shown = await perform(showReport, ask(), { report: "ar-en" });
    const { text } = told.report;
    expect(shown.translation).toMatchObject({ by: "a machine", of: { report: "ar", text, language: "ar" } });
    const original = await perform(showReport, ask(), { report: "ar" });
    expect([original.translation, original.kin.map(({ report, kind }) => [report, kind])]).toEqual([
      null,
      [["ar-en", "translation"]],
    ]);
  });

  test("is never another origin, whether its original was marked by hand or not", async () => {
    const event = async () => {
      const { claims } = await perform(showReport, ask(), { report: "ar-en" });
      const shown = await perform(showEvent, ask(), { event: claims[0]?.event ?? "" });
      const happened = shown.evidence.assertions.find(({ about }) => about === "happened");
      const { least, most, reasons, origins } = happened?.affirming ?? { reasons: [], origins: [] };
      const reports = shown.claims.map(({ report }) => report).sort();
      return { reports, least, most, says: reasons[0], origins: origins.map(({ name }) => name) };
    };
    expect(await event()).toEqual({
      ...{ reports: ["ar-en"], least: 1, most: 1, origins: ["“a colonel”"] },
      says: "Voice of Kordofan carries a translation of صوت كردفان: it counts once, with its original.",
    });
    await perform(addClaim, ask(), marked(told));
    expect(await event()).toEqual({
      ...{ reports: ["ar", "ar-en"], least: 1, most: 1, origins: [`“${told.source}”`] },
      says: "Voice of Kordofan carries a translation of صوت كردفان, which states it too: it counts there.",
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReader, type Reader } from "../../src/index.ts";
import { told } from "./told.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => reader.close());

/** Over a body that tells of nothing that the headline does. */
const BODY = "The road to the lake was closed on Tuesday, a driver told Radio Sol. Buses left from the old station.";

/** The claims of a headline, each with the sources of its chain behind the publisher. */
async function headlineOf(headline: string): Promise<readonly string[]> {
  const reading = await reader.read({ id: "t", text: `${headline}\n\n${BODY}`, publisher: "The Paper" });
  const claims = reading.claims.filter(({ where }) => where === "headline");
  const lines = told({ ...reading, claims });
  const events = claims.filter(({ kind }) => kind !== "relation");
  return lines.map((line, at) => {
    const sources = (events[at]?.chain ?? []).slice(1).map(({ name, described, kind }) => name ?? described ?? kind);
    return sources.length > 0 ? `${line} <- ${sources.join(" <- ")}` : line;
  });
}

describe("the source behind or before a colon or a dash", () => {
  test.each([
    ["Gunmen kill three in Lagos: police", "ASSAULT kill: Gunmen > three (reported) <- police"],
    ["Army seizes tanker in the strait - reports", "COERCE seizes: Army > tanker (reported) <- reports"],
    [
      "Drone strike kills nine in Marib – security officials",
      "ASSAULT kills: - > nine (reported) <- security officials",
    ],
    ["Russia shells Kherson hospital: Ukraine", "ASSAULT shells: Russia > Kherson hospital (reported) <- Ukraine"],
    ["UN: 200 killed in Darfur camp", "ASSAULT killed: - > 200 (reported) <- UN"],
    ["IDF: 3 soldiers killed in northern Gaza", "ASSAULT killed: - > soldiers (reported) <- IDF"],
    ["Minister: army will leave the town", "RETREAT leave: army > town (planned) <- Minister"],
    ["Report: Ethiopia struck convoy in Tigray", "ASSAULT struck: Ethiopia > convoy (reported) <- Report"],
    ["Army seizes port, say officials", "COERCE seizes: Army > port (reported) <- officials"],
    [
      "Kenya police kill two protesters, say witnesses",
      "ASSAULT kill: Kenya police > protesters (reported) <- witnesses",
    ],
    ["Army to leave the town, says minister", "RETREAT leave: Army > town (planned) <- minister"],
  ])("%s", async (headline, claim) => expect(await headlineOf(headline)).toContain(claim));

  test.each([
    // what the news is about, and the name of the page
    ["Mali: army kills twelve herders", "ASSAULT kills: army > herders (asserted)"],
    ["Boko Haram: Nigeria frees 200 girls", "RETREAT frees: Nigeria > girls (asserted)"],
    ["Gunmen kill three in Lagos - BBC News", "ASSAULT kill: Gunmen > three (asserted)"],
  ])("is none: %s", async (headline, claim) => expect(await headlineOf(headline)).toContain(claim));
});

describe("what headlines leave out", () => {
  test.each([
    // "is to"
    ["Kenya to host peace talks", "CONSULT host: Kenya > - (planned)"],
    ["Turkey to send troops to Libya", "MOBILIZE send: Turkey > Libya (planned)"],
    // "were"
    ["Two officers shot dead in Nairobi", "ASSAULT shot: - > officers (asserted)"],
    ["Five killed in Mogadishu blast", "ASSAULT killed: - > Five (asserted)"],
    ["Russia accused of blocking inspectors", "ACCUSE accused: - > Russia (asserted)"],
    ["Russia accused of blocking inspectors", "COERCE blocking: Russia > inspectors (alleged) <- public"],
    // articles, beside which a verb is known
    ["Court jails opposition leader", "COERCE jails: Court > leader (asserted)"],
    ["Colombian rebels free hostage", "RETREAT free: rebels > hostage (asserted)"],
    ["Thousands march in Tbilisi", "PROTEST march: Thousands > - (asserted)"],
    ["US strike killed militia leader, Pentagon says", "ASSAULT killed: US > militia leader (reported) <- Pentagon"],
    ["Hundreds flee as fighting erupts in Goma", "MOVE flee: Hundreds > - (asserted)"],
    ["Hundreds flee as fighting erupts in Goma", "ASSAULT fighting: - > - (asserted)"],
    // "and"
    ["Gunmen storm school, kidnap 30 pupils", "ASSAULT storm: Gunmen > school (asserted)"],
    ["Gunmen storm school, kidnap 30 pupils", "ASSAULT kidnap: Gunmen > pupils (asserted)"],
    ["Army bombs rebel camp, kills dozens", "ASSAULT bombs: Army > rebel camp (asserted)"],
    ["Militants ambush army convoy, kill 12", "ASSAULT kill: Militants > 12 (asserted)"],
    ["Police arrest three over plot", "COERCE arrest: Police > three (asserted)"],
    ["Hospital hit in Kharkiv strike", "ASSAULT hit: - > Hospital (asserted)"],
    ["Rebels hit convoy in Goma", "ASSAULT hit: Rebels > convoy (asserted)"],
    ["Police fire tear gas at protesters", "ASSAULT fire: Police > protesters (asserted)"],
    // what two sides do to each other
    ["Chad and Niger trade blame after border clash", "ACCUSE trade: Chad, Niger > - (asserted)"],
    ["India and Pakistan trade fire across ceasefire line", "ASSAULT trade: India, Pakistan > - (asserted)"],
    ["India and Pakistan trade talks resume", "CONSULT talks: India, Pakistan > - (asserted)"],
    // small letters
    ["Court Jails Opposition Leader for Seven Years", "COERCE Jails: Court > Leader (asserted)"],
    ["Rebels Seize Key Town, Officials Say", "COERCE Seize: Rebels > Town (reported) <- officials"],
  ])("%s", async (headline, claim) => expect(await headlineOf(headline)).toContain(claim));

  test("a number of wounded behind one of dead is one of wounded", async () => {
    const { claims } = await reader.read({ id: "t", text: `Afghan blast kills 8, wounds 20\n\n${BODY}` });
    const counts = claims.flatMap(({ counts }) => counts.map(({ of, low }) => `${of} ${low}`));
    expect(counts).toEqual(["killed 8", "injured 20"]);
  });

  test.each([
    [
      "Eleven police killed, dozens wounded in Turkey car bomb attack",
      ["police", "dozens"],
      ["killed 11", "injured 12"],
    ],
    ["Two soldiers killed, five wounded in Sinai roadside blast", ["soldiers", "five"], ["killed 2", "injured 5"]],
    ["Three killed, dozens hurt in Nairobi mall attack", ["Three", "dozens"], ["killed 3", "injured 12"]],
    ["At least 12 killed and 30 injured in Kabul suicide bombing", ["12", "30"], ["killed 12", "injured 30"]],
    ["Police officer killed in Cairo shooting", ["Police officer"], []],
  ])("who was killed and hurt in what: %s", async (headline, harmed, counts) => {
    const { claims } = await reader.read({ id: "t", text: `${headline}\n\n${BODY}` });
    const events = claims.filter(({ kind, where }) => kind === "event" && where === "headline");
    expect(events.map(({ type, actors }) => [type, actors])).toEqual([["ASSAULT", []]]);
    expect(events[0]?.recipients.map(({ span }) => span.text)).toEqual(harmed);
    expect(events[0]?.counts.map(({ of, low }) => `${of} ${low}`)).toEqual(counts);
  });

  test.each([
    // no harm, and no deed at the end
    ["Mayor shot in Lagos market", "ASSAULT shot: - > Mayor (asserted)"],
    ["Rebels killed in Kivu, say families", "ASSAULT killed: - > Rebels (reported) <- families"],
  ])("is none: %s", async (headline, claim) => expect(await headlineOf(headline)).toContain(claim));

  test("a mother of twelve is one", async () => {
    const { claims } = await reader.read({ id: "t", text: `Mother of 12 killed in crossfire\n\n${BODY}` });
    const killed = claims.filter(({ type }) => type === "ASSAULT");
    expect(killed.map(({ recipients, counts }) => [recipients.map(({ span }) => span.text), counts])).toEqual([
      [["Mother"], []],
    ]);
  });
});

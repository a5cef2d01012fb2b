import { expect, test } from "vitest";
import type { EntryFound, KnowledgeEntry } from "../../model/knowledge.ts";
import { keepInMemory } from "../kept-in-memory.ts";
import { settle } from "../settle.ts";
import { entryKeysOf, keysOfEntry, withEntries } from "./entries.ts";
import { ACTORS, type ActorProfile } from "./index.ts";
import { type Named, nodeOf } from "./testing.ts";

const entry = (id: string, names: readonly string[], more: Partial<KnowledgeEntry> = {}): KnowledgeEntry => ({
  ...{ list: "ours", id, name: names[0] ?? "", names, kind: null, countries: [], sectors: [] },
  ...more,
});

/** The node of somebody, with the entries that their names lead to. */
function known(named: Named, entries: readonly KnowledgeEntry[], report = "r1") {
  const { id, profile } = nodeOf(named, { report });
  const under = (key: string): readonly EntryFound[] =>
    entries.flatMap((one) =>
      keysOfEntry(one).flatMap(({ key: its, called }) => (its === key ? [{ ...one, called }] : [])),
    );
  const found = entryKeysOf(profile).map(under);
  return { id, profile: withEntries(profile, found) };
}

const FRONT = entry("f1", ["Azawad Front", "AZF", "Brigade of the Dunes"], {
  kind: "body",
  countries: ["MLI"],
  sectors: ["REB"],
});
const TRAORE = entry("p1", ["TRAORÉ, Bakary Sékou", "Le Lion"], { kind: "person", countries: ["MLI"] });
const body = (name: string, more: Partial<Named> = {}): Named => ({ kind: "organization", name, ...more });

test.each<[string, Named, readonly KnowledgeEntry[], string | null]>([
  ["a name of a body, its article apart", body("the Brigade of the Dunes"), [FRONT], "f1"],
  ["an acronym", body("AZF"), [FRONT], "f1"],
  [
    "parts of a name in another order, without accents, behind a rank",
    { name: "Gen. Bakary Sekou Traore" },
    [TRAORE],
    "p1",
  ],
  ["a nickname of one word that is not common", { name: "Lion" }, [entry("p2", ["Bakary Traoré", "Lion"])], "p2"],
  ["another spelling", { name: "Bakari Seku Traore" }, [TRAORE], "p1"],
  [
    "the spelling that stands there before one that sounds so",
    { name: "Kasim Haddad" },
    [entry("k", ["Kasim Haddad"]), entry("q", ["Qasim Haddad"])],
    "k",
  ],
  [
    "a third spelling of two that sound alike",
    { name: "Kassim Haddad" },
    [entry("k", ["Kasim Haddad"]), entry("q", ["Qasim Haddad"])],
    null,
  ],
  ["another number", body("Brigade of the Dunes 17"), [entry("b", ["Brigade of the Dunes 71"])], null],
  ["one more word is another name", body("Azawad Front Council"), [FRONT], null],
  ["the son is another", { name: "Bakary Sekou Traore Jr." }, [TRAORE], null],
  ["a person where a body is meant", { name: "Azawad Front" }, [FRONT], null],
  ["of another country", body("Azawad Front", { country: "NER" }), [FRONT], null],
  ["two entries of the name", body("Azawad Front"), [FRONT, entry("f2", ["Azawad Front"])], null],
  [
    "two entries of the name, one of another country",
    body("Azawad Front", { country: "MLI" }),
    [FRONT, entry("f2", ["Azawad Front"], { countries: ["NER"] })],
    "f1",
  ],
  [
    "what bodies of many countries are called",
    body("Revolutionary Council"),
    [entry("g", ["Revolutionary Council"], { countries: ["MLI"] })],
    null,
  ],
  [
    "the same where the country is told",
    body("Revolutionary Council", { country: "MLI" }),
    [entry("g", ["Revolutionary Council"], { countries: ["MLI"] })],
    "g",
  ],
  [
    "a name of common parts alone",
    { name: "Mohamed Ali" },
    [entry("m", ["Mohamed Ali"], { countries: ["SDN"] })],
    null,
  ],
  ["a place", { kind: "place", name: "Lion" }, [TRAORE], null],
])("%s", (_, named, entries, id) => {
  expect(known(named, entries).profile.entries?.map((one) => one.id) ?? null).toEqual(id === null ? null : [id]);
});

test("names of one entry are one actor, of two entries of a list two; the sign names entry and list", () => {
  const same = ACTORS.compare(
    known(body("AZF"), [FRONT]).profile,
    known(body("Brigade of the Dunes"), [FRONT]).profile,
  );
  expect(same.verdict).toBe("same");
  expect(same.features[0]?.says).toBe("Both are known as “Azawad Front” of the list “ours”.");
  const [mali, niger] = ["MLI", "NER"].map((country) => entry(country, ["Bakary Traoré"], { countries: [country] }));
  const both = [mali, niger].flatMap((one) => one ?? []);
  const two = ["MLI", "NER"].map((country) => known({ name: "Bakary Traoré", country }, both).profile);
  expect(two.map(({ entries }) => entries?.[0]?.id)).toEqual(["MLI", "NER"]);
  const [a, b] = two;
  expect(a && b && ACTORS.compare(a, b).verdict).not.toBe("same");
});

test("spellings that the list does not give stay with the names that it ties", async () => {
  const spellings = [
    [
      "Muhammad Qasim al-Tahir",
      "Mohamed Kasim el-Tahir",
      "Mohammed Qasim Tahir",
      "Mohamad Kasim Tahir",
      "Muhammed Kassim Tahir",
      "Mohamed Qassim Tahir",
      "Muhamad Qasim Tahir",
      "Muhammad Kasim Tahir",
    ],
    [
      "Ibrahim Zubair",
      "Ebrahim Zubayr",
      "Ibraheem Zubeir",
      "Ibrahim Zubeyr",
      "Ebrahim Zubair",
      "Ibraheem Zubayr",
      "Ibrahim Zubayr",
      "Ebrahim Zubeir",
    ],
  ];
  const entries = [
    entry(
      "p3",
      spellings.flatMap(([first = ""]) => first),
    ),
  ];
  const kept = keepInMemory<ActorProfile>();
  const changed = spellings.flat().flatMap((name) => {
    const countries = [undefined, "MLI"];
    return countries.map((country) => known({ name, ...(country ? { country } : {}) }, entries));
  });
  await settle(ACTORS, kept, { changed, gone: [], judged: [] });
  const groups = await kept.groupsOf(changed.map(({ id }) => id));
  expect(new Set(groups.values()).size).toBe(1);
});

test("country and sectors come from the entry only where no report tells them", () => {
  expect(known(body("AZF"), [FRONT]).profile).toMatchObject({ country: "MLI", sectors: ["REB"] });
  expect(known(body("AZF", { sectors: ["MIL"] }), [FRONT]).profile).toMatchObject({ sectors: ["MIL"] });
  expect(known(body("Council of Ten"), [FRONT]).profile).toEqual(nodeOf(body("Council of Ten")).profile);
});

test("what is one report's alone meets the firm names of its entry, and not its like", () => {
  const entries = [entry("p2", ["Bakary Traoré", "Lion"])];
  const [one, other] = ["r1", "r2"].map((report) => known({ name: "Lion" }, entries, report).profile);
  const firm = known({ name: "Bakary Traoré" }, entries).profile;
  const seeks = (profile: typeof firm) =>
    new Set(ACTORS.seeksOf?.(profile).topics.filter((key) => key.startsWith("l ")));
  const kept = (profile: typeof firm) => ACTORS.keysOf(profile).topics.filter((key) => key.startsWith("l "));
  const meets = (a?: typeof firm, b?: typeof firm) => a && b && kept(a).some((key) => seeks(b).has(key));
  expect([meets(one, firm), meets(firm, one), meets(one, other), meets(firm, firm)]).toEqual([true, true, false, true]);
});

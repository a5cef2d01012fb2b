import fc from "fast-check";
import { expect, test } from "vitest";
import type { Node } from "../../model/resolution.ts";
import { keepInMemory } from "../kept-in-memory.ts";
import { meet } from "../room.ts";
import { settle } from "../settle.ts";
import { ACTORS, type ActorProfile, actorNodes, describeActor, explain, joinActorProfiles } from "./index.ts";
import { type Named, nodeOf, readingOf } from "./testing.ts";

const verdict = (a: Named, b: Named) => {
  const [x, y] = [nodeOf(a, { report: "r1" }), nodeOf(b, { report: "r2" })];
  if (x.id === y.id) return "same";
  const { verdict: found, features } = ACTORS.compare(x.profile, y.profile);
  expect(ACTORS.compare(y.profile, x.profile)).toEqual(ACTORS.compare(x.profile, y.profile));
  if (found !== "same") return found;
  const doMeet = meet(ACTORS.keysOf(x.profile), (ACTORS.seeksOf ?? ACTORS.keysOf)(y.profile));
  expect(features.length).toBeGreaterThan(0);
  return doMeet ? "same" : "same, but they never meet";
};

const person = (name: string, more: Partial<Named> = {}): Named => ({ name, ...more });
const body = (name: string, more: Partial<Named> = {}): Named => ({ kind: "organization", name, ...more });

test.each([
  [person("Khalifa Haftar", { country: "LBY" }), person("Khalifa Hifter", { country: "LBY" })],
  [person("Nabil Qasim al-Tahir"), person("Nabil Kasem el-Taher")],
  [person("Muammar Gaddafi", { country: "LBY" }), person("Moammar Kadhafi", { country: "LBY" })],
  [person("Mohammed bin Rashid al-Omari"), person("Muhammad Rashed Omari")],
  [person("Abdel-Fattah al-Zubeir"), person("Abdulfattah Zubair")],
  [person("Nur al-Din Barakat"), person("Noureddine Barakat")],
  [person("Myo Lin Tun", { country: "MMR" }), person("Myo Lin Htun", { country: "MMR" })],
  [person("Rustam Kassymow"), person("Rustam Kasymov")],
  [body("Sipah-e-Karwan"), body("Sipah-i-Karvan")],
  [person("Oleksandr Hrytsenko", { country: "UKR" }), person("Alexander Hrytsenko", { country: "UKR" })],
  [person("Dmitry Vasilevsky"), person("Dmitri Vasilevskiy")],
  [person("Çağrı Yıldızoğlu"), person("Cagri Yildizoglu")],
  [person("Ri Chol-su", { country: "PRK" }), person("Ri Chol Su", { country: "PRK" })],
  [person("Wen Guozhong", { country: "CHN" }), person("Wen Guo-zhong", { country: "CHN" })],
  [person("U Tin Maung Oo", { country: "MMR" }), person("Tin Maung Oo", { country: "MMR" })],
  [person("Kovács Béla", { country: "HUN" }), person("Béla Kovács", { country: "HUN" })],
  [person("Usama bin Ladin"), person("Osama Bin Laden")],
  [person("Bin Laden", { country: "SAU" }), person("Osama bin Laden", { country: "SAU" })],
  [person("Seif ul-Islam Qadhafi", { country: "LBY" }), person("Saif al-Islam Gadhafi", { country: "LBY" })],
  [person("Muhammad Abdul-Rahman Daqlu"), person("Mohamed Abdelrahman Dagalo")],
  [person("Daw Khin Mar Suu Nway", { country: "MMR" }), person("Suu Nway", { country: "MMR" })],
  [
    { kind: "place", name: "Kyiv", country: "UKR" },
    { kind: "place", name: "Kiev", country: "UKR" },
  ],
  [person("Ghasem Golzadeh", { country: "IRN" }), person("Qasem Golzadeh", { country: "IRN" })],
  [person("Đorđe Jankulić"), person("Djordje Jankulic")],
  [person("Billy Crandall"), person("William Crandall")],
  [person("King Tarfa II", { country: "MAR" }), person("Tarfa II", { country: "MAR" })],
  [person("Oumar Bongo Nzamba", { country: "GAB" }), person("Oumar Bongo", { country: "GAB" })],
  [person("F. W. van Straaten", { country: "ZAF" }), person("FW van Straaten", { country: "ZAF" })],
  [person("Marine Le Goff"), person("Le Goff")],
  [person("Gen. Deng Akuei Lam"), person("DENG AKUEI LAM")],
  [person("Adaeze C. Nwosu"), person("Adaeze Nwosu")],
  [person("Salva Kiir", { country: "SSD" }), person("Kiir", { country: "SSD" })],
  [body("Rapid Support Forces", { country: "SDN" }), body("RSF", { country: "SDN" })],
  [body("Azmari rebels", { country: "ETH" }), body("Azmari movement", { country: "ETH" })],
  [body("so-called Emirate of Kasra"), body("Emirate of Kasra group")],
  [body("UN Lakes Mission", { country: "UNO" }), body("United Nations Lakes Mission", { country: "UNO" })],
  [body("Seventh Lancers"), body("7th Lancers")],
  [body("the Israeli army", { country: "ISR", unnamed: true }), body("Israel Defense Forces", { country: "ISR" })],
  [body("Lakes Democratic Front", { also: ["LDF"] }), body("LDF")],
  [body("Zamora Army of National Liberation", { also: ["EZLN"] }), body("EZLN")],
  [body("Harakat al-Shabaab"), body("Harakat Al Shabab")],
  [body("Ministry of Fisheries of Kenya", { country: "KEN" }), body("Kenyan Fisheries Ministry", { country: "KEN" })],
  [
    body("the Kenyan police", { country: "KEN", unnamed: true }),
    body("Kenya's police", { country: "KEN", unnamed: true }),
  ],
  [
    body("Kampala", { country: "UGA", governs: true }),
    body("the Ugandan government", { country: "UGA", unnamed: true }),
  ],
  [body("Free Volta Army", { country: "GHA" }), body("Free Volta Army")],
] as const)("one: %j and %j", (a, b) => {
  expect(verdict(a, b)).toBe("same");
});

test.each([
  [body("Islamic State"), body("Islamic State in the Greater Sahara")],
  [body("Free Syrian Army", { country: "SYR" }), body("Syrian Army", { country: "SYR" })],
  [body("Sunni Endowment", { country: "IRQ" }), body("Shia Endowment", { country: "IRQ" })],
  [body("Volta Liberation Front"), body("Volta Liberation Front Renewal")],
  [body("National Guard", { country: "MEX" }), body("National Guard", { country: "VEN" })],
  [body("Supreme Court"), body("Supreme Court", { country: "KEN" })],
  [body("12th Brigade", { country: "UKR" }), body("21st Brigade", { country: "UKR" })],
  [
    { kind: "place", name: "South Sudan", country: "SSD" },
    { kind: "place", name: "Sudan", country: "SDN" },
  ],
  [
    { kind: "place", name: "Guinea", country: "GIN" },
    { kind: "place", name: "Equatorial Guinea", country: "GNQ" },
  ],
  [
    { kind: "place", name: "Uganda", country: "UGA" },
    { kind: "place", name: "Uganda", country: "UGA", governs: true },
  ],
  [person("George H. W. Bush", { country: "USA" }), person("George W. Bush", { country: "USA" })],
  [
    person("Ismail Doro", { country: "TCD", sectors: ["GOV"] }),
    person("Karim Ismail Doro", { country: "TCD", sectors: ["GOV"] }),
  ],
  [person("George Herbert Walker Bush"), person("George W. Bush")],
  [person("Tom Saunders"), person("Sanders")],
  [body("Sahel Observers", { also: ["DKP"] }), body("DKP")],
  [body("VLFMA", { country: "GHA" }), body("VLFME", { country: "GHA" })],
  [
    { kind: "place", name: "Scotland", country: "GBR" },
    { kind: "place", name: "Britain", country: "GBR" },
  ],
  [person("Hafez al-Assad", { country: "SYR" }), person("Bashar al-Assad", { country: "SYR" })],
  [person("Emeka Obi Jr", { country: "NGA" }), person("Emeka Obi Sr", { country: "NGA" })],
  [person("Taras Bondar", { country: "UKR" }), person("Ostap Bondar", { country: "UKR" })],
  [person("Hassan Barre", { country: "SOM" }), person("Hussein Barre", { country: "SOM" })],
  [person("Omar Ahmed", { country: "SOM" }), person("Omar Ahmed", { country: "EGY" })],
  [person("Okonjo Tembo"), body("Okonjo Tembo")],
] as const)("two: %j and %j", (a, b) => {
  expect(verdict(a as Named, b as Named)).not.toBe("same");
});

test.each([
  ["al-Assad", "SYR", "1994-02-03", "Hafez al-Assad (SYR)"],
  ["al-Assad", "SYR", "2012-02-03", "Bashar al-Assad (SYR)"],
  ["George Bush", "USA", "1990-08-02", "George H. W. Bush (USA)"],
  ["George Bush", "USA", "2003-03-20", "George W. Bush (USA)"],
  ["al-Assad", "EGY", "2012-02-03", null],
])(
  "a short name that several listed people bear is whose office the day falls in: %s of %s on %s",
  (name, country, published, known) => {
    expect(nodeOf(person(name, { country }), { published }).profile.known).toBe(known);
  },
);

test.each([
  [body("Volta Farmers"), body("Delta Miners"), "have no name in common"],
  [person("Taras Bondar"), person("Ostap Bondar"), "have other parts: ostap and taras"],
  [body("Free Syrian Army"), body("Syrian Army"), "One name says more: free"],
  [
    body("National Guard", { country: "MEX" }),
    body("National Guard", { country: "VEN" }),
    "different countries: Mexico and Venezuela",
  ],
])("a refusal says why: %j and %j", (a, b, why) => {
  expect(explain(nodeOf(a).profile, nodeOf(b).profile)).toContain(why);
});

test("an acronym of a news agency is a body that the same report names in full, unless it is told as a source of news", () => {
  const agency = body("AA", { country: "TUR", sectors: ["JRN", "GOV"] });
  const named = [agency, body("Arakan Army", { country: "MMR", sectors: ["REB"] })];
  const nodesOf = (reading: ReturnType<typeof readingOf>) => actorNodes(reading).map(({ node }) => node.profile);
  const [short, army] = nodesOf(readingOf("r1", named));
  expect(short).toMatchObject({ known: null, country: "MMR", sectors: ["REB"] });
  expect(army?.acronyms).toEqual(["AA"]);
  expect(short && army && ACTORS.compare(short, army).verdict).toBe("same");

  const told = readingOf("r2", named);
  const claims = [{ chain: [{ entity: told.entities[0]?.id, kind: "agency" }] }] as unknown as typeof told.claims;
  expect(nodesOf({ ...told, claims })[0]?.country).toBe("TUR");
  expect(nodesOf(readingOf("r3", [agency, body("River Guard", { country: "MMR" })]))[0]?.country).toBe("TUR");
});

test("an office that lists give in one and reports with its body apart is told once, and that of a people is their country's", () => {
  const told = nodeOf(person("Idris Barqawi", { title: "commander", of: "River Guard" }), { report: "r1" }).profile;
  const [role] = told.roles;
  if (!role) throw new Error("an office is told of");
  const listed = { ...role, title: "commander of the river guard", of: null, from: "2014-05", first: null, last: null };
  const { roles } = describeActor([told, { ...told, roles: [listed] }]);
  expect(roles).toEqual([{ ...role, from: "2014-05", to: null }]);

  const strongman = nodeOf(person("Idris Barqawi", { title: "strongman", of: "Libyan", ofKind: "nationality" }));
  expect(strongman.profile.roles).toMatchObject([{ title: "strongman", of: "Libya" }]);
});

test("who is named beside a lone surname speaks for the one whose own body that is", () => {
  const full = nodeOf(person("Yasir Hassan", { title: "commander", of: "Nile Guard" }));
  const [lone] = actorNodes(readingOf("r2", [person("Hassan"), body("Nile Guard")]));
  const [other] = actorNodes(readingOf("r3", [person("Hassan"), body("Delta Guard")]));
  const beside = (one: typeof lone) =>
    one ? ACTORS.compare(full.profile, one.node.profile).features.map(({ name }) => name) : [];
  expect(beside(lone)).toContain("company-shared");
  expect(beside(other)).not.toContain("company-shared");
});

test.each([
  ["a listed body that a report reads as somebody", person("Boko Haram"), "body"],
  ["an acronym of one", person("JNIM"), "body"],
  ["a name that two bodies share", person("Al-Shabaab"), "body"],
  ["whoever holds an office", person("Hezbollah", { title: "colonel" }), "person"],
  ["a surname that sounds like one", person("Le Goff"), "person"],
  ["a person", person("Amina Dallo"), "person"],
])("%s", (_, named, kind) => expect(nodeOf(named).profile.kind).toBe(kind));

test("a colonel and gunmen are nobody across reports", () => {
  const unnamed: readonly Named[] = [
    { name: "a colonel", unnamed: true },
    { kind: "group", name: "gunmen", unnamed: true },
    { kind: "organization", name: "the army", unnamed: true },
  ];
  expect(actorNodes(readingOf("r1", unnamed))).toEqual([]);
});

test("an actor is described by its fullest name, with its offices in order of time", () => {
  const then = nodeOf(person("Amina Yusuf Dallo", { title: "foreign minister", country: "KEN" }), {
    published: "2021-05-02",
  });
  const now = nodeOf(person("Amina Dallo", { title: "foreign minister", former: true, country: "KEN" }), {
    published: "2024-01-09",
  });
  const { name, forms, roles, country } = describeActor([now.profile, then.profile]);
  expect({ name, forms, country }).toEqual({
    name: "Amina Yusuf Dallo",
    forms: ["Amina Yusuf Dallo", "Amina Dallo"],
    country: "KEN",
  });
  expect(roles.map(({ title, former, first }) => ({ title, former, first }))).toEqual([
    { title: "foreign minister", former: false, first: "2021-05" },
    { title: "foreign minister", former: true, first: "2024-01" },
  ]);
});

/** Reports of our own about a dozen people and bodies, under varying names. */
const CAST: readonly (readonly Named[])[] = [
  [
    person("Khalid Mansour al-Tarek", { country: "SYR" }),
    person("Khaled Mansur Tarek"),
    person("Tarek", { country: "SYR" }),
  ],
  [
    person("Walid al-Tarek", { country: "SYR", sectors: ["MIL"] }),
    person("al-Tarek", { country: "SYR", sectors: ["MIL"] }),
  ],
  [person("Oksana Hrynko", { country: "UKR" }), person("Hrynko"), person("O. Hrynko", { country: "UKR" })],
  [person("Ostap Hrynko", { country: "UKR" }), person("Ostap Grynko"), person("Hrynko", { country: "UKR" })],
  [body("Volta Liberation Front", { also: ["VLF"] }), body("VLF"), body("VLF", { country: "GHA" })],
  [body("Vale Libre Federation", { country: "BRA" }), body("VLF", { country: "BRA" })],
  [body("National Guard", { country: "MEX" }), body("National Guard", { country: "VEN" }), body("National Guard")],
  [body("Islamic State"), body("Islamic State in the Greater Sahara"), body("ISIS"), body("ISGS")],
];

const profileText = (profile: ActorProfile) => JSON.stringify(profile);

test("joining profiles does not depend on order or on repetition", () => {
  const uses = ["2021-01-05", "2023-02-06", "2025-03-07"].map((published, i) =>
    nodeOf(
      person("Amina Dallo", {
        title: ["minister", "envoy", "minister"][i] ?? "",
        also: [["Dallo"], [], ["Mina"]][i] ?? [],
      }),
      {
        published,
      },
    ),
  );
  const profiles = uses.map(({ profile }) => profile);
  const whole = profileText(joinActorProfiles(profiles));
  const [a, b, c] = profiles as [ActorProfile, ActorProfile, ActorProfile];
  expect(profileText(joinActorProfiles([c, a, b, a]))).toBe(whole);
  expect(profileText(joinActorProfiles([joinActorProfiles([c, b]), a]))).toBe(whole);
});

test("the same reports give the same actors in whatever order and batches they come", async () => {
  const all = CAST.flatMap((forms, i) =>
    forms.map((named, j) => ({ report: `r${i}-${j}`, named: [named, ...(CAST[(i + 3) % CAST.length] ?? [])] })),
  );
  const expected = await groupsOf(all, all.length);
  expect(expected.some((group) => group.length > 2)).toBe(true);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.integer({ min: 1, max: 7 }),
      async (order, batch) => {
        expect(await groupsOf(order, batch)).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
});

async function groupsOf(reports: readonly { report: string; named: readonly Named[] }[], batch: number) {
  const kept = keepInMemory<ActorProfile>();
  for (let at = 0; at < reports.length; at += batch) {
    const nodes = reports
      .slice(at, at + batch)
      .flatMap(({ report, named }) => actorNodes(readingOf(report, named)).map(({ node }) => node));
    const changed = new Map<string, Node<ActorProfile>>();
    for (const { id, profile } of nodes) {
      const before = changed.get(id)?.profile ?? kept.profile(id);
      changed.set(id, { id, profile: joinActorProfiles(before ? [before, profile] : [profile]) });
    }
    await settle(ACTORS, kept, { changed: [...changed.values()], gone: [], judged: [] });
  }
  return kept.groups();
}

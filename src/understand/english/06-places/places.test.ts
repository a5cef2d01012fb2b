import { expect, test } from "vitest";
import { spanOf } from "../../../model/span.ts";
import type { DraftMention } from "../../draft.ts";
import { gazetteerKnows } from "../../lexicon/known-place.ts";
import { findPlaces } from "./find-places.ts";

const analysis = { text: "", words: [], sentences: [], names: [], attributions: [], predicates: [], factuality: [] };

/** The places of a text whose names stand in brackets: [place] or {nationality}. */
function placesOf(marked: string, url?: string) {
  let text = "";
  const mentions: DraftMention[] = [];
  for (const piece of marked.split(/([[{][^\]}]+[\]}])/)) {
    const inner = /^[[{]/.test(piece) ? piece.slice(1, -1) : null;
    const start = text.length;
    text += inner ?? piece;
    if (inner === null) continue;
    const range = { first: 0, after: 0 };
    const span = { ...spanOf(text, start, text.length) };
    const kind = piece.startsWith("{") ? "nationality" : "place";
    mentions.push({
      id: `m${mentions.length}`,
      span,
      phrase: span,
      kind,
      form: "name",
      entity: "",
      stands_for: null,
      words: range,
      phraseWords: range,
      head: -1,
    });
  }
  const frame = { parts: [], dateline: null, credits: [] };
  return findPlaces({ text, analysis, mentions, frame, report: { id: "r", text, url } });
}

/** Each place's words, country and precision; a country in brackets is all that is known. */
function read(marked: string, url?: string) {
  return placesOf(marked, url).map(({ span, country, precision, latitude }) =>
    latitude === null ? `${span.text} ${country && `(${country})`}` : `${span.text} ${country} ${precision}`,
  );
}

const CASES: [string, string[]][] = [
  ["Shells hit [Khartoum] and [Omdurman].", ["Khartoum SDN city", "Omdurman SDN city"]],
  ["Rebels took [Tripoli], [Lebanon].", ["Tripoli LBN city", "Lebanon LBN country"]],
  [
    "Militias fought in [Tripoli] and [Benghazi] in [Libya].",
    ["Tripoli LBY city", "Benghazi LBY city", "Libya LBY country"],
  ],
  ["He lives in [Paris], Texas.", ["Paris USA city"]],
  ["He lives in [Paris].", ["Paris FRA city"]],
  ["Aid reached [Darfur] and the [West Bank].", ["Darfur SDN region", "West Bank PSE region"]],
  ["A ship was hit in the [Red Sea].", ["Red Sea null region"]],
  ["Troops left [Hodeidah] in [Yemen].", ["Hodeidah YEM city", "Yemen YEM country"]],
  ["{Ukrainian} forces left [Bakhmut].", ["Ukrainian UKR country", "Bakhmut UKR city"]],
  [
    "{American} troops are in [Georgia] and [Armenia].",
    ["American USA country", "Georgia GEO country", "Armenia ARM country"],
  ],
  [
    "[Canada], [Mexico], the [United States] agreed.",
    ["Canada CAN country", "Mexico MEX country", "United States USA country"],
  ],
  ["A bomb went off in {Afghan} hands at [Kabul Airport].", ["Afghan AFG country", "Kabul Airport AFG city"]],
  ["In [Mogadishu] doctors of [Medina Hospital] struck.", ["Mogadishu SOM city", "Medina Hospital null"]],
  // Homonyms by the company that they keep.
  [
    "Police in [Springfield] and [Peoria], both in [Illinois], met.",
    ["Springfield USA city", "Peoria USA city", "Illinois USA province"],
  ],
  ["[Valencia], [Maracay] and [Caracas] were dark.", ["Valencia VEN city", "Maracay VEN city", "Caracas VEN city"]],
  ["[Valencia] and [Alicante] were flooded.", ["Valencia ESP city", "Alicante ESP city"]],
  ["[Cuba] and [Peru] signed it in [Chicago].", ["Cuba CUB country", "Peru PER country", "Chicago USA city"]],
  // States by their short forms, only where the report speaks of their country.
  ["Fires burn near [Perth], [WA], and in [Sydney].", ["Perth AUS city", "WA AUS province", "Sydney AUS city"]],
  ["Miners of [Johannesburg] and [Durban] say [SA] is slow.", ["Johannesburg ZAF city", "Durban ZAF city", "SA (ZAF)"]],
  // Other spellings, old names, parts of countries that have a people.
  ["Fighters hold [Deir Ezzor] and [Saida].", ["Deir Ezzor SYR city", "Saida LBN city"]],
  [
    "{Siberian} and {Texan} workers met {Scottish} ones.",
    ["Siberian RUS region", "Texan USA province", "Scottish GBR province"],
  ],
  ["{Dutch} ships left [Rotterdam].", ["Dutch NLD country", "Rotterdam NLD city"]],
  // Streets, waters and embassies are not where their namesakes are; the report's country may still be told.
  [
    "In [Accra], [Kumasi] and [Tamale] crowds gathered; [Oxford Street] was shut.",
    ["Accra GHA city", "Kumasi GHA city", "Tamale GHA city", "Oxford Street (GHA)"],
  ],
  [
    "In [Nairobi], [Mombasa] and [Kisumu] it was calm; [Qwertyville] was not.",
    ["Nairobi KEN city", "Mombasa KEN city", "Kisumu KEN city", "Qwertyville (KEN)"],
  ],
  ["Bombs fell on [Gaza] and in [Panama].", ["Gaza PSE region", "Panama PAN country"]],
  ["They met on [Royal Street].", ["Royal Street null"]],
  ["Shells fell on [Idlib] and in [Aleppo province].", ["Idlib SYR city", "Aleppo province SYR province"]],
  [
    "Gunmen came to [Maiduguri] and to [Bama local government area].",
    ["Maiduguri NGA city", "Bama local government area NGA district"],
  ],
  [
    "Fighting spread in eastern [Ukraine] and [southern Somalia].",
    ["Ukraine UKR region", "southern Somalia SOM region"],
  ],
  ["Troops of [Mexico] and of [Luxembourg] trained.", ["Mexico MEX country", "Luxembourg LUX country"]],
  [
    "A clash in [Ouagadougou], [Bobo-Dioulasso] and the [East region].",
    ["Ouagadougou BFA city", "Bobo-Dioulasso BFA city", "East region (BFA)"],
  ],
  ["It happened in [Borno state].", ["Borno state NGA province"]],
];

test.each(CASES)("%s", (text, expected) => expect(read(text)).toEqual(expected));

test("the publisher's country tells towns of one name apart", () => {
  expect(read("A fire broke out in [Newcastle].", "https://paper.com.au/a")).toEqual(["Newcastle AUS city"]);
  expect(read("A fire broke out in [Perth].", "https://paper.co.uk/a")).toEqual(["Perth GBR city"]);
});

test("an unresolved place is listed, with what its words tell", () => {
  const unknown =
    "the [Qwertyville province], [Qwertyville airport], [Qwerty Hills], [Qwertyville district] and [Qwertyville]";
  expect(placesOf(unknown).map(({ precision }) => precision)).toEqual([
    "province",
    "site",
    "region",
    "district",
    "city",
  ]);
  expect(placesOf("They met in [Qwertyville].")[0]).toMatchObject({
    latitude: null,
    longitude: null,
    radius_km: null,
    country: null,
    admin1: null,
    geonames: null,
    confidence: 0,
  });
});

test("a part of a wide place lies to its side and reaches less far; a part of a town does not", () => {
  const [whole] = placesOf("It rained in [Libya].");
  const [east] = placesOf("It rained in eastern [Libya].");
  expect(east).toMatchObject({ name: "eastern Libya", country: "LBY", precision: "region", geonames: null });
  expect((east?.longitude ?? 0) - (whole?.longitude ?? 0)).toBeGreaterThan(2);
  expect(east?.radius_km ?? 0).toBeLessThan(whole?.radius_km ?? 0);
  expect(placesOf("It rained in eastern [Benghazi].")[0]?.name).toBe("Benghazi");
});

test("a point at a distance from a town is a place besides the town", () => {
  const [off, town] = placesOf("A convoy was hit some 40 km (25 miles) south of the town of [Gao], [Mali].");
  expect(off?.span.text).toBe("some 40 km (25 miles) south of the town of Gao");
  expect(off).toMatchObject({ country: "MLI", mention: null, geonames: null, radius_km: 10, precision: "district" });
  expect((town?.latitude ?? 0) - (off?.latitude ?? 0)).toBeCloseTo(40 / 111, 1);
  expect(placesOf("The convoy left [Gao], [Mali], 40 km after dawn.")).toHaveLength(2);
});

test("a name that no list has stays without coordinates", () => {
  expect(read("They met in [Qwertyville].")).toEqual(["Qwertyville null"]);
  expect(read("The [West] condemned it.")).toEqual(["West null"]);
});

test("the frame's look-up knows towns and countries and no plain words", () => {
  expect(["Nairobi", "Kyiv", "Sudan", "Darfur"].map(gazetteerKnows)).toEqual([true, true, true, true]);
  expect(["Trump", "Nobody here", ""].map(gazetteerKnows)).toEqual([false, false, false]);
});

import { countryNamed, countryOfDemonym } from "../../lexicon/countries.ts";
import { countryPlace, foldName, type GazetteerPlace, placesNamed } from "../../lexicon/gazetteer.ts";
import { ownPlacesNamed } from "../../lexicon/own-places.ts";
import { regionNamed } from "../../lexicon/regions.ts";
import { peopleOfState, statesNamed } from "../../lexicon/states.ts";
import { distanceKm } from "./distance.ts";

const AREA_WORD =
  /\s+(?:province|state|governorate|oblast|region|county|district|department|prefecture|republic|canton|territory|parish|municipality|krai|township|twp|borough|raion|rayon|wilaya|wilayah|woreda|zone|cercle|commune|upazila|tehsil|taluka?|division|local government(?: area)?|lga|sub ?(?:county|district|prefecture|division))$/;
const AREA_LEAD =
  /^(?:province|state|governorate|district|department|county|region|city|town|village|municipality)\s+of\s+/;
const TOWN_WORD = /\s+(?:city|town|village)$/;
/** Words that name a direction or a body and only by chance a town too. */
const NOWHERE = new Set(
  "west east north south western eastern northern southern central valley congress parliament senate capital coast border front island river lake".split(
    " ",
  ),
);
/** No more of one name are weighed. */
const MOST = 40;

/** The places that a name may mean, most populous towns first; none where it is unknown. */
export function candidatesOf(name: string): GazetteerPlace[] {
  const folded = foldName(name).replace(/^the /, "");
  if (!isSomewhere(name)) return [];
  const found: GazetteerPlace[] = [];
  const country = countryNamed(name) ?? countryNamed(name.replace(/^St\.? /, "Saint "));
  const asCountry = country && countryPlace(country.code, country.name);
  const region = regionNamed(folded);
  // "Gaza" counts as a name of Palestine where actors are told; on the map it is the strip.
  if (asCountry && !region) found.push(asCountry);
  if (region) found.push(region);
  found.push(...statesNamed(name, /^[A-Z][A-Za-z]*\.|^[A-Z]{2,3}$/.test(name)));
  for (const form of formsOf(folded)) {
    const places = placesNamed(form.name).filter(({ kind }) => !form.areas || "ST".includes(kind));
    found.push(...places);
    if (places.length > 0 && !form.areas) break;
    if (found.length > 0) break;
  }
  if (!country && !AREA_WORD.test(folded))
    found.push(...placesNamed(`${folded} county`).filter(({ kind }) => kind === "T"));
  // what the user brought is asked last: a name that ours know means what it meant before
  if (found.length === 0) found.push(...ownPlaces(folded));
  return withoutParts(unique(found))
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, MOST);
}

/** The user's places of the first of a name's forms that has any. */
function ownPlaces(folded: string): readonly GazetteerPlace[] {
  for (const { name, areas } of formsOf(folded)) {
    const places = ownPlacesNamed(name).filter(({ kind }) => !areas || "ST".includes(kind));
    if (places.length > 0) return places;
  }
  return [];
}

/**
 * Without places that are part of another of the same name: the area whose seat has its name ("Aleppo" is the town unless it
 * says "Aleppo province"; American states stay), areas and towns in the country of their name, towns in our own list's region.
 */
function withoutParts(places: readonly GazetteerPlace[]): GazetteerPlace[] {
  const seats = new Set(
    places
      .filter(({ kind, population }) => "CAB".includes(kind) || ("PD".includes(kind) && population >= 50_000))
      .map(({ area }) => area),
  );
  const whole = places.filter(({ kind }) => "KR".includes(kind));
  const isPart = (place: GazetteerPlace): boolean =>
    whole.some(({ kind, country, latitude, longitude, radius }) =>
      kind === "K"
        ? place.country === country
        : distanceKm(place, { latitude, longitude }) <= (radius ?? 0) &&
          (country === null || place.country === country),
    );
  return places.filter((place) => {
    if ("KR".includes(place.kind)) return true;
    const named = "ST".includes(place.kind) && !/^(?:USA|CAN|AUS)$/.test(place.country ?? "") && seats.has(place.area);
    return !named && !isPart(place);
  });
}

/** Names that only remember another place, or reach far beyond it: streets, waters, heights, embassies. */
const NAMED_AFTER =
  /\b(?:avenue|ave|street|st|road|rd|lane|boulevard|blvd|drive|highway|parkway|square|park|place|hotel|inn|mall|plaza|tower|bridge|river|creek|lake|bay|sea|ocean|gulf|mount|mountains?|islands?|cape|embassy|consulate|cup|bowl)\.?$|^(?:the\s)?(?:lake|mount|gulf|bay|sea|cape|embassy|consulate)\b/i;
/** Whether a name is of a spot on the map, be it known or not. */
export const isSomewhere = (name: string): boolean => {
  const folded = foldName(name).replace(/^the /, "");
  return folded !== "" && !NOWHERE.has(folded);
};

/** The places that a longer name begins or ends with: "Kabul airport", "University of Mosul". Only of some size. */
export function placesInside(name: string): GazetteerPlace[] {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 8 || NAMED_AFTER.test(name)) return [];
  for (let n = words.length - 1; n > 0; n--)
    for (const piece of [words.slice(0, n), words.slice(-n)]) {
      if (!/^\p{Lu}/u.test(piece[0] ?? "")) continue;
      const found = candidatesOf(piece.join(" ")).filter(
        ({ kind, population }) => "KRSCA".includes(kind) || population >= 50_000,
      );
      // The part says where, not what: it has no id of its own.
      if (found.length > 0) return found.map((place) => ({ ...place, geonames: null }));
    }
  return [];
}

/** The country, region or state that a demonym points to. */
export function demonymPlace(word: string): GazetteerPlace | null {
  // "Scottish", "Siberian", "Texans" point to a part of a country.
  const part = countryNamed(word) ? null : (regionNamed(foldName(word)) ?? peopleOfState(word));
  const country = part ? null : (countryOfDemonym(word) ?? countryNamed(word));
  return country ? countryPlace(country.code, country.name) : part;
}

const rank = ({ kind, population }: GazetteerPlace) =>
  population + ("KRS".includes(kind) ? 1e9 : kind === "T" ? 5000 : 0);

/** A name and its usual other spellings; those without "province" only as areas. */
function formsOf(folded: string): { name: string; areas: boolean }[] {
  const forms = [{ name: folded, areas: false }];
  const add = (name: string, areas = false) => name && name !== folded && forms.push({ name, areas });
  if (/ co$/.test(folded)) add(folded.replace(/ co$/, " county"), true);
  if (AREA_WORD.test(folded)) add(folded.replace(AREA_WORD, ""), true);
  if (AREA_LEAD.test(folded)) add(folded.replace(AREA_LEAD, ""), !/^(?:city|town|village)/.test(folded));
  if (TOWN_WORD.test(folded)) add(folded.replace(TOWN_WORD, ""));
  add(folded.replace(/^(?:al|el|ad|ar|as|at|az|ash) /, ""));
  add(folded.replace(/^st /, "saint ").replace(/^ft /, "fort ").replace(/^mt /, "mount "));
  add(
    folded
      .replace(/^saint /, "st ")
      .replace(/^fort /, "ft ")
      .replace(/^mount /, "mt "),
  );
  for (const article of ["al", "el", "ar", "as", "ad"]) add(`${article} ${folded.replace(/^(?:al|el) /, "")}`);
  if (/^el /.test(folded)) add(folded.replace(/^el /, "al "));
  if (/^al /.test(folded)) add(folded.replace(/^al /, "el "));
  for (const word of ["state", "province", "oblast", "governorate", "region", "district", "county", "city"])
    add(`${folded} ${word}`, word !== "city");
  return forms;
}

function unique(places: readonly GazetteerPlace[]): GazetteerPlace[] {
  const seen = new Set<string>();
  return places.filter(({ kind, latitude, longitude, geonames, area }) => {
    const key = geonames ? String(geonames) : kind === "S" && area ? area : `${kind}${latitude},${longitude}`;
    return !seen.has(key) && seen.add(key);
  });
}

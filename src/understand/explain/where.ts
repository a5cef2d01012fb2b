import type { Claim } from "../../model/claim.ts";
import type { Why } from "../../model/why.ts";
import type { Draft, DraftClaim, DraftPlace } from "../draft.ts";
import { countryByCode } from "../lexicon/countries.ts";
import { firstByKey } from "../tables.ts";

const placeOf = firstByKey(({ id }: DraftPlace) => id);

type Needed = Pick<Draft, "places" | "analysis">;

const ROLES: Readonly<Record<Claim["other_places"][number]["role"], string>> = {
  from: "is where it set out from",
  to: "is where it leads",
  "launched-from": "is where it was launched from",
  "filed-from": "is where it was reported from",
  also: "is named beside it as another place",
};

/** Why a claim has its place, and its other places. */
export function whyWhere(claim: DraftClaim, draft: Needed): readonly Why[] {
  const { place, other_places } = claim;
  const found = place ? placeOf(draft.places, place.ref) : undefined;
  const main =
    place && found
      ? [
          {
            rule: `place/${place.how}`,
            says: `${saysOf(place, found, claim, draft)}${knownFrom(found)}`,
            span: found.span,
          },
        ]
      : [];
  const others = other_places.flatMap(({ ref, role }) => {
    const other = placeOf(draft.places, ref);
    return other
      ? [{ rule: `place/${role}`, says: `“${other.span.text}” ${ROLES[role]}.${knownFrom(other)}`, span: other.span }]
      : [];
  });
  return [...main, ...others];
}

function saysOf(
  place: NonNullable<Claim["place"]>,
  found: DraftPlace,
  claim: DraftClaim,
  { analysis }: Needed,
): string {
  const words = `“${found.span.text}”${inCountry(found)}`;
  if (place.how === "dateline") return `No place is told; the report was filed from ${words}, which is only a hint.`;
  if (place.how === "actor") return `No place is told; who does it is at home in ${words}, which is only a hint.`;
  const here = analysis.words[found.words.first]?.sentence === analysis.words[claim.word]?.sentence;
  if (!here) return `No place is told here; it goes on where the report stands, at ${words}.`;
  if (place.relation === "between") return `${words} is one of the places that it lies between.`;
  return place.relation === "near" ? `It is told as near ${words}.` : `${words} is told as the place.`;
}

/** Whose word it is where a place lies that the gazetteer lacks. */
const knownFrom = ({ from, name, geonames }: DraftPlace): string =>
  from ? ` The gazetteer lacks it; ${from} has it as ${name} (GeoNames ${geonames}).` : "";

/** The country that the place lies in, where the words do not say it. */
function inCountry({ country, precision, span }: DraftPlace): string {
  const name = country && precision !== "country" ? (countryByCode(country)?.name ?? null) : null;
  return name && !span.text.includes(name) ? ` (${name})` : "";
}

import type { Span } from "../../../model/span.ts";
import { SECTOR_NAMES, type Sector } from "../../../model/vocabulary.ts";
import type { Why } from "../../../model/why.ts";
import { countryByCode } from "../../lexicon/countries.ts";
import type { Coding } from "./coding.ts";

/** Which words gave country, sectors and an office known from the lists, in a sentence each. */
export function whyCoded({ country, sectors, role }: Coding, span: Span): readonly Why[] {
  const why: Why[] = [];
  if (country) {
    const name = countryByCode(country.code)?.name;
    const code = name ? `${name} (${country.code})` : country.code;
    const says = country.by
      ? `“${country.by}” gives the country: ${code}.`
      : `The text names no country but one: ${code}.`;
    why.push({ rule: "names/country", says, span });
  }
  if (sectors)
    why.push({ rule: "names/sector", says: `“${sectors.by}” gives the sector: ${named(sectors.code)}.`, span });
  if (role) {
    const { title, when, former } = role;
    const days = [when?.start ? `from ${when.start}` : null, when?.end ? `to ${when.end}` : null]
      .filter(Boolean)
      .join(" ");
    const office = days ? `${title} ${days}` : title;
    const says = former
      ? `The word lists have the last office as ${office}.`
      : `The word lists have the office as ${office}.`;
    why.push({ rule: "names/office-holder", says, span });
  }
  return why;
}

const named = (codes: readonly string[]): string =>
  codes.map((code) => `${SECTOR_NAMES[code as Sector]} (${code})`).join(", ");

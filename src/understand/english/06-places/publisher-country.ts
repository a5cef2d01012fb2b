import type { ReportInput } from "../../../model/report.ts";
import { countryByAlpha2 } from "../../lexicon/gazetteer.ts";
import { outlet } from "../../lexicon/outlets.ts";

/** Domains of countries that are sold to everybody. */
const SOLD = new Set("ai am cc co fm gg io la ly me nu pw st tk to tv vc ws".split(" "));

/** Where the publisher sits (ISO 3166 alpha-3): by the list of outlets, else by the end of its address; null where neither tells. */
export function publisherCountry({ publisher, url }: Pick<ReportInput, "publisher" | "url">): string | null {
  const listed = publisher ? outlet(publisher) : null;
  // An agency writes for the whole world.
  if (listed) return listed.kind === "outlet" && listed.country !== "ISM" ? listed.country : null;
  const host =
    url?.match(/^https?:\/\/([^/:]+)/)?.[1] ?? (/^[\w-]+(?:\.[\w-]+)+$/.test(publisher ?? "") ? publisher : null);
  const end = host?.toLowerCase().match(/\.([a-z]{2})$/)?.[1];
  if (!end || SOLD.has(end)) return null;
  return countryByAlpha2(end === "uk" ? "GB" : end.toUpperCase());
}

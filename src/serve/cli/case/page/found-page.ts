import type { z } from "zod";
import type { findClaimsOperation } from "../../../operations/find-claims.ts";
import type { PageOptions } from "../../page/layout.ts";
import { wrap } from "../../page/wrap.ts";
import { claimBlock } from "./claim-block.ts";

type Found = z.output<typeof findClaimsOperation.output>;

/** So many values of a facet stand on the page. */
const VALUES = 12;

/** Claims that were found, with the counts by facet before them. */
export function foundPage({ claims, next, counted, whole, facets }: Found, options: PageOptions): string {
  if (claims.length === 0)
    return "No claim was found. Fewer conditions find more; --copies and --rejected show what is left out.";
  const total =
    counted === null
      ? []
      : [`${whole ? "" : "More than "}${counted.toLocaleString("en")} ${counted === 1 ? "claim" : "claims"}`, ""];
  const counts = Object.entries(facets).flatMap(([name, values]) => {
    const words = (values ?? [])
      .slice(0, VALUES)
      .map(({ value, name, claims: many }) => `${name ?? value} ${many.toLocaleString("en")}`);
    const left = (values ?? []).length - words.length;
    if (left > 0) words.push("and more (--json)");
    return wrap(`${options.paint(name.replaceAll("_", " "), "bold")}: ${words.join(" · ")}`, options.width);
  });
  const more = next === null ? [] : [`There is more: --after ${quoted(next)}`];
  return [
    ...total,
    ...counts,
    ...(counts.length > 0 ? [""] : []),
    ...claims.flatMap((claim) => claimBlock(claim, options)),
    ...more,
  ].join("\n");
}

/** As a shell takes it. */
const quoted = (words: string) => `'${words.replaceAll("'", `'\\''`)}'`;

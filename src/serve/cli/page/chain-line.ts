import type { Hop, Source } from "../../../model/chain.ts";
import { onOneLine } from "../../../tell/on-one-line.ts";

/** A chain as people read it, the publisher first: `Sudan Tribune <- Asharq Al-Awsat <- “a reliable source”`. */
export function chainLine(chain: readonly Hop[]): string {
  return chain.map(hopWords).join(" <- ");
}

function hopWords(hop: Hop): string {
  const names = [sourceWords(hop), ...hop.also.map(sourceWords)].join(" and ");
  const through = hop.through ? ` (through ${sourceWords(hop.through)})` : "";
  const stance = hop.stance === "states" || hop.stance === "reports" ? "" : ` [${stanceWords(hop)}]`;
  return `${names}${through}${stance}`;
}

/** How a source stands to what it says, in words. */
export function stanceWords({ stance }: Pick<Hop, "stance">): string {
  return stance.replace(/-/g, " ");
}

/** A name as it is; words that stand in for one in quotation marks; otherwise what kind of source it is. */
export function sourceWords(source: Source): string {
  if (source.name) return onOneLine(source.name);
  const words = source.described ?? source.span?.text;
  if (words) return `“${onOneLine(words)}”`;
  if (source.kind === "publisher") return "the publisher";
  return source.kind === "public" ? "nobody in particular" : `an unnamed ${source.type ?? "source"}`;
}

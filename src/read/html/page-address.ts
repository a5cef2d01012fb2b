import type { Document } from "domhandler";
import { all } from "./templates.ts";

/** Parameters that tell where a reader came from, and nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|mc_[ce]id|igshid|ns_\w+|at_\w+|cmpid|ocid|ref|ref_src|smid|__twitter_impression)$/i;

/** The address that a page gives as its own, else the one of the others that is whole; without tracking and fragment. */
export function addressOf(page: Document, others: readonly string[]): string | null {
  const [link] = all(page, 'link[rel~="canonical" i][href]');
  const saved = all(page, "base[href]")[0]?.attribs.href ?? "";
  const found = [link?.attribs.href ?? "", ...others].flatMap((given) => plainAddress(given, saved) ?? []);
  return found[0] ?? null;
}

/** An address of the web without tracking and fragment; null for anything else. */
export function plainAddress(given: string, base = ""): string | null {
  const words = given.trim();
  if (words === "") return null;
  const whole = words.startsWith("//") ? `https:${words}` : words;
  if (!URL.canParse(whole, base || undefined)) return null;
  const parsed = new URL(whole, base || undefined);
  if (!/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) return null;
  for (const key of [...parsed.searchParams.keys()]) if (TRACKING.test(key)) parsed.searchParams.delete(key);
  parsed.hash = "";
  return parsed.href;
}

import { candidatesOf } from "../src/understand/english/06-places/candidates.ts";
import { distanceKm } from "../src/understand/english/06-places/distance.ts";

/** A place that was not found within the bound, with what was answered. */
export interface Missed {
  readonly words: string;
  readonly at: { readonly latitude: number; readonly longitude: number };
  /** Its country; null where it lies in none or in several. */
  readonly country: string | null;
  readonly answer: { readonly country: string | null; readonly precision: string } | null;
}

const SITE =
  /\b(?:street|st|road|avenue|ave|drive|lane|square|river|creek|lake|park|church|school|university|college|hospital|court|theatre|hotel|club|stadium|cent(?:re|er)|library|castle|airport|building|tower|house|mountains?|estate|bridge|office|institute|canal|museum|hall|elementary|high|campus)\b/i;

/** Why it was missed, in a few words: the classes of docs/accuracy/places.md. */
export function classOf({ words, at, country, answer }: Missed, nearKm: number): string {
  const candidates = candidatesOf(words);
  const listed = candidates.some((place) => distanceKm(place, at) <= nearKm);
  if (country === null) return "sea, continent or land of several countries: another middle";
  if (answer === null) {
    if (listed) return "listed, evidence too weak: abstained";
    if (candidates.length > 0) return "only others of the name listed: abstained";
    return SITE.test(words) ? "site or water not listed: abstained" : "name not listed: abstained";
  }
  if (answer.country === country && /^(?:country|region|province)$/.test(answer.precision))
    return "country, region or province: another middle";
  if (!listed) return "not listed, another of the name taken";
  return answer.country === country ? "homonym in the right country" : "homonym in another country";
}

/** The classes with their number and share of all that was asked, most frequent first. */
export function errorClasses(set: string, classes: readonly string[], asked: number): string[] {
  const counts = new Map<string, number>();
  for (const one of classes) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${set}, missed: ${name}: ${count} (${((100 * count) / asked).toFixed(1)} %)`);
}

import type { Claim } from "../../model/claim.ts";
import { daysBetween } from "./day-arithmetic.ts";
import { isDeeds, isPlain } from "./plain-words.ts";

/** What a total counts: people to whom something was done. */
const PEOPLE: ReadonlySet<string> = new Set(["killed", "injured", "missing", "displaced", "abducted", "arrested"]);
/** Numbers that nobody has counted in one place, and a number from which no single deed is told of "the violence". */
const VAGUE = /\b(?:hundreds|thousands|millions?)\b/i;
const MANY = 100;
const PERFECT = /\b(?:has|have)\s+(?:(?:also|already|now|been|since)\s+)*$/i;
/** Days from which a running count is the total of a conflict, not the toll of a battle or a flood that goes on. */
const LONG_DAYS = 60;
/** Days of a stretch within which several deeds are news of their own: "attacks on Sunday". */
const SHORT_DAYS = 7;

/**
 * Whether it counts what many happenings came to: over a period that runs until now ("since 2012"), by what lasts
 * ("the war has killed…") or comes in numbers ("killed in separatist attacks"), or in numbers that no single day gives
 * ("has killed thousands"). News of one deed is not told so; such a total is background, whatever its day.
 */
export function isTotal({ kind, counts, content, predicate, date }: Claim): boolean {
  const counted = counts.filter(({ of }) => PEOPLE.has(of));
  if (kind !== "event" || counted.length === 0) return false;
  const end = date?.end ?? null;
  if (counted.some(({ since }) => since !== null && (end === null || daysBetween(since, end) > LONG_DAYS))) return true;
  const at = predicate.start - content.start;
  const perfect = PERFECT.test(content.text.slice(0, Math.max(0, at)));
  const vague = counted.some(({ span }) => VAGUE.test(span.text));
  if (vague && perfect) return true;
  const many = vague || perfect || counted.some(({ low, high }) => (low ?? high ?? 0) >= MANY);
  const short =
    date?.how === "stated" && date.start !== null && daysBetween(date.start, date.end ?? date.start) <= SHORT_DAYS;
  const behind = content.text.slice(Math.max(0, at) + predicate.text.length);
  return [content.text.slice(0, Math.max(0, at)), ...behindPrepositions(behind)].some((phrase) => {
    const noun = firstNounOf(phrase);
    if (noun === null) return false;
    return isPlain(noun, "war") || (isPlain(noun, "unrest") ? many : !short);
  });
}

/** What stands behind "in", "during" or "by": who or what it was done in the course of. */
const behindPrepositions = (text: string) =>
  [...text.matchAll(/\b(?:in|during|by)\s+(?=(.*))/gis)].map((match) => match[1] ?? "");

const LEADING = /^\W*(?:(?:that|and|but|while|as|after|when|where|the|an?|its|this|these|such)\s+)*/i;
/** Words that may stand before a noun: "separatist", "decade-old armed". */
const MODIFIERS = 2;

/** The noun that a phrase begins with, where it is one for what lasts or for deeds in the plural; else null. */
function firstNounOf(phrase: string): string | null {
  const words =
    phrase
      .replace(LEADING, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  const at = words
    .slice(0, MODIFIERS + 1)
    .findIndex((word) => SERIES.some((kind) => isPlain(word, kind)) || isDeeds(word));
  const before = words.slice(0, Math.max(0, at));
  if (/^(?:the|an?|its|their)$/.test(words[at + 1] ?? "")) return null; // a verb: "strikes the town"
  return at < 0 || before.some((word) => isPlain(word, "function") || /^\d/.test(word)) ? null : (words[at] ?? null);
}

const SERIES = ["war", "unrest"] as const;

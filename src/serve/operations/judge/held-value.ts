import { z } from "zod";
import { Stance } from "../../../model/certainty.ts";
import type { Claim } from "../../../model/claim.ts";
import { HearsayError } from "../../../model/errors.ts";
import type { Correction } from "../../../model/judgement.ts";
import type { Reading } from "../../../model/reading.ts";
import { Span, spanOf } from "../../../model/span.ts";
import { countsByHand } from "./counts-by-hand.ts";
import { hopAt } from "./hop-by-words.ts";
import type { NameByHand } from "./names-by-hand.ts";
import { dateAt, placeAt } from "./placed-by-words.ts";
import { partyAt, wordsOfReport } from "./words-of-report.ts";

/** Words of the report: as they are, or by their place, for words that stand there several times. */
const Words = z.union([z.string().min(1), Span]);
type Words = z.infer<typeof Words>;

/** The hops of a chain as somebody puts them right: one that was there by its number, or words for who says so. */
const HopByWords = z.union([
  z.strictObject({ hop: z.int().min(0), stance: Stance.optional() }),
  z.strictObject({ source: Words, stance: Stance.optional() }),
]);

const DaysByHand = z.strictObject({ from: z.iso.date(), to: z.iso.date().optional() });

interface Around {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly text: string;
}

/**
 * What a claim holds, for a correction whose value is given by words of the report: parties, clause, word, day, place, counts
 * and the hops of the chain. Any other value is left as it is. Throws `wrong-use` for words that the report does not have.
 */
export function heldValue({ field, value }: Correction, around: Around): unknown {
  return HELD[field]?.(value, around) ?? value;
}

type Held = (value: unknown, around: Around) => unknown;

const parties: Held = (value, around) => {
  const words = z.array(Words).safeParse(Array.isArray(value) ? value : [value]);
  return words.success ? words.data.map((one) => partyAt(around.reading, spanIn(one, around))) : undefined;
};

const stretch: Held = (value, around) => {
  const words = Words.safeParse(Array.isArray(value) ? value[0] : value);
  return words.success ? spanIn(words.data, around) : undefined;
};

const place: Held = (value, around) => {
  const words = Words.safeParse(value);
  return words.success ? placeAt(spanIn(words.data, around), around.reading) : undefined;
};

const date: Held = (value, around) => {
  const [words, days] = [Words.safeParse(value), DaysByHand.safeParse(value)];
  if (words.success) return dateAt(spanIn(words.data, around), around.reading);
  if (!days.success) return undefined;
  const { from, to = from } = days.data;
  return { ref: null, start: from, end: to, precision: "day", how: "stated" };
};

const chain: Held = (value, around) => {
  const hops = z.array(HopByWords).min(1).safeParse(value);
  if (!hops.success) return undefined;
  return hops.data.map((put, at) => {
    if ("source" in put) return hopAt(spanIn(put.source, around), put.stance ?? "states", around.reading);
    const hop = around.claim.chain[put.hop];
    if (!hop || (at === 0) !== (put.hop === 0))
      throw new HearsayError("wrong-use", "A chain begins with the publisher, and keeps hops by their numbers from 0.");
    return put.stance ? { ...hop, stance: put.stance } : hop;
  });
};

const counts: Held = (value, around) =>
  countsByHand(value, around.claim.counts, (words) => {
    const given = Words.safeParse(words);
    return given.success ? spanIn(given.data, around) : undefined;
  });

const HELD: Partial<Record<Correction["field"], Held>> = {
  ...{ actors: parties, recipients: parties, predicate: stretch, content: stretch, place, date, chain, counts },
};

/** The words of parties and places that corrections give, at which somebody may have to be named. */
export function wordsOfCorrections(
  corrections: readonly Correction[],
  { claim, text, names }: Pick<Around, "claim" | "text"> & { readonly names: readonly NameByHand[] },
) {
  const spans = (field: Correction["field"]) =>
    corrections.flatMap(({ field: put, value }) => {
      const words = z.array(Words).safeParse(Array.isArray(value) ? value : [value]);
      return put === field && words.success ? words.data.map((one) => spanIn(one, { text, claim })) : [];
    });
  const [place = null] = spans("place");
  return { names, parties: [...spans("actors"), ...spans("recipients")], place, near: claim.content };
}

function spanIn(words: Words, { text, claim }: Pick<Around, "text" | "claim">): Span {
  if (typeof words === "string") return wordsOfReport(text, words, claim.content);
  if (text.slice(words.start, words.end) === words.text) return spanOf(text, words.start, words.end);
  throw new HearsayError("wrong-use", `The report does not say ${JSON.stringify(words.text)} there.`);
}

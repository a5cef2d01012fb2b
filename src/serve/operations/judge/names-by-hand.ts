import { z } from "zod";
import type { NamedByHand } from "../../../model/judgement.ts";
import { MentionKind } from "../../../model/mention.ts";
import type { Reading } from "../../../model/reading.ts";
import { overlaps, type Span } from "../../../model/span.ts";
import { Country } from "../../../model/vocabulary.ts";
import { mentionAt } from "../../../store/anchor.ts";
import type { Context } from "../operation.ts";
import { wordsOfReport } from "./words-of-report.ts";

/** Whom or what words of a report name, in a form that can be compared with other reports. */
export const NameByHand = z.strictObject({
  words: z.string().min(1).describe("the words, as they stand in the report"),
  name: z.string().min(1).optional().describe("the name by which other reports call it (default: the words)"),
  kind: MentionKind.optional().describe(
    "what sort of thing it is (default: place where the words are those of the place, else organization)",
  ),
  country: Country.optional().describe("its country, by ISO 3166 alpha-3"),
});
export type NameByHand = z.infer<typeof NameByHand>;

export const NAMES_SAYS =
  "whom or what words name where the reader read nothing there, as in a report that is not in English: the name by which other reports call it, its kind, its country";

interface Given {
  readonly names: readonly NameByHand[];
  /** Words of those who take part, who need a name of their own in a report that nobody read. */
  readonly parties: readonly Span[];
  readonly place: Span | null;
  /** Of words that stand several times those nearest to these are meant. */
  readonly near: Pick<Span, "start" | "end">;
}

/**
 * The names that somebody gave, at their words, and in a report that was not read one for every party and place without: its
 * words. Places are looked up in the gazetteer under the name given. Throws `wrong-use` for words that the report lacks.
 */
export async function namesByHand(
  { names, parties, place, near }: Given,
  { reading, text }: { readonly reading: Reading; readonly text: string },
  placeCalled: Context["placeCalled"],
): Promise<readonly NamedByHand[]> {
  const given: readonly Named[] = names.map((one) => ({ ...one, span: wordsOfReport(text, one.words, near) }));
  const isPlace = (span: Span) => place !== null && overlaps(span, place);
  const sought = isUnread(reading) ? [...parties, ...(place ? [place] : [])] : [];
  const bare = sought.filter((span) => !given.some((one) => overlaps(one.span, span)) && !mentionAt(reading, span));
  return Promise.all(
    [...given, ...bare.map((span): Named => ({ span }))].map(async ({ span, name = span.text, kind, country }) => {
      const as = kind ?? (isPlace(span) ? "place" : "organization");
      const named = { span, name, kind: as, country: country ?? null, place: null };
      return as === "place" ? onTheMap(named, placeCalled) : named;
    }),
  );
}

type Named = Pick<NameByHand, "name" | "kind" | "country"> & { readonly span: Span };

/** A place with what the gazetteer knows of it; with nothing but its name where nobody looks or nothing is found. */
async function onTheMap(named: NamedByHand, placeCalled: Context["placeCalled"]): Promise<NamedByHand> {
  const found = await placeCalled?.(named.name, named.country);
  if (!found)
    return {
      ...named,
      place: { geonames: null, latitude: null, longitude: null, admin1: null, precision: "city", radius_km: null },
    };
  const { name, country, geonames, latitude, longitude, admin1, precision, radius_km } = found;
  return {
    ...{ ...named, name, country: country ?? named.country },
    place: { geonames, latitude, longitude, admin1, precision, radius_km },
  };
}

/** Whether a report was kept without being read, for its language. */
export const isUnread = ({ problems }: Reading): boolean => problems.some(({ code }) => code === "not-english");

/** Names as a decision keeps them: nothing where there are none. */
export const naming = (named: readonly NamedByHand[]) => (named.length > 0 ? { named: [...named] } : {});

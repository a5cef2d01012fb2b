import type { Reading } from "../../src/model/reading.ts";
import { countryNamed, countryOfCapital } from "../../src/understand/lexicon/countries.ts";
import { understand } from "../../src/understand/understand.ts";
import { keptAnalyse } from "../kept-analyses.ts";
import type { Coded } from "./compare.ts";
import { sectorsOfPlace } from "./labels.ts";

/** Stages that come after the one that codes. */
const AFTER_CODING = new Set(["attribute", "claim", "weigh", "check"]);
const READER = { version: "-", model: "-", lexicon: "-" };
/** A sentence to stand in: it lets nobody speak or act, so that a capital stays a place. */
const BEFORE = "It was about ";

export interface Phrase {
  readonly phrase: string;
  /** Words that stood around it. */
  readonly context: string | null;
  /** The day of the report, ISO. */
  readonly published: string;
}

export interface CodedPhrase extends Coded {
  readonly why: readonly string[];
  /** Whether the set's convention for places decided the sectors. */
  readonly byConvention: boolean;
}

const NOTHING: CodedPhrase = { country: null, sectors: [], why: [], byConvention: false };

/** A phrase coded by the stages of `hearsay read`, in a short report of its own. */
export async function codePhrase({ phrase, context, published }: Phrase): Promise<CodedPhrase> {
  const text = `${BEFORE}${phrase}.${context ? ` The report is on ${context}.` : ""}`;
  const reading = await understand(
    { id: "-", text, published },
    { analyse: keptAnalyse, reader: READER, skip: AFTER_CODING },
  );
  return codeAt(BEFORE.length, BEFORE.length + phrase.length, reading);
}

/** The entity of the outermost mention between two offsets; of several side by side the first, a pronoun's never. */
function codeAt(start: number, end: number, { mentions, entities, places }: Reading): CodedPhrase {
  const inside = mentions.filter(({ span, form }) => form !== "pronoun" && span.start >= start && span.end <= end);
  const size = ({ phrase }: (typeof inside)[number]) => phrase.end - phrase.start;
  const outer = inside.filter(
    (one) =>
      !inside.some(
        (other) =>
          size(other) > size(one) && other.phrase.start <= one.phrase.start && other.phrase.end >= one.phrase.end,
      ),
  );
  const mention = outer.sort((a, b) => a.phrase.start - b.phrase.start || size(b) - size(a))[0];
  const entity = entities.find(({ id }) => id === mention?.entity);
  if (!mention || !entity) return NOTHING;
  const place = places.find(({ mention: id }) => id === mention.id);
  const why = entity.why.map(({ rule, says }) => `${rule}: ${says}`);
  const country = entity.country ?? place?.country ?? null;
  if (mention.form !== "name" || mention.kind !== "place" || entity.sectors.length > 0)
    return { country, sectors: entity.sectors, why, byConvention: false };
  const town = place !== undefined && (place.precision === "city" || place.precision === "site");
  const capital = countryNamed(entity.name) === null && isCapital(entity.name);
  const sectors = sectorsOfPlace(capital ? "capital" : town && country ? "town" : "other");
  return { country, sectors, why, byConvention: sectors.length > 0 };
}

/** "TEHRAN" too. */
function isCapital(name: string): boolean {
  const plain = /\p{Ll}/u.test(name) ? name : name.toLowerCase().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return countryOfCapital(plain) !== null;
}

import type { Modality, SourceKind, Stance, Status } from "../api/model.ts";
import countries from "./country-names.json" with { type: "json" };

/** How sure a claim sounds, as pages say it, with what it means. */
export const STATUS_WORDS: Readonly<Record<Status, { readonly word: string; readonly means: string }>> = {
  asserted: { word: "own voice", means: "The outlet says so itself, and names nobody else for it." },
  reported: { word: "attributed", means: "Somebody other than the outlet says so." },
  alleged: { word: "alleged", means: "A source alleges or suspects it." },
  denied: { word: "denied", means: "A source denies it. The claim is what is denied." },
  negated: { word: "said not so", means: "It is said not to be so, answering no charge." },
  uncertain: {
    word: "uncertain",
    means: "It is only possible, or a source doubts it, cannot confirm it, will not say or hedges.",
  },
  planned: { word: "planned", means: "It is planned, promised, threatened, demanded or asked for." },
  hypothetical: { word: "hypothetical", means: "It is only supposed, or hangs on a condition." },
};

/** What a source does to what it says; null where it simply says so. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  states: "says so",
  reports: "reports",
  claims: "claims",
  alleges: "alleges",
  suspects: "suspects",
  confirms: "confirms",
  admits: "admits",
  "claims-responsibility": "claims responsibility",
  denies: "denies",
  retracts: "retracts",
  doubts: "doubts",
  promises: "promises",
  threatens: "threatens",
  demands: "demands",
  asks: "asks",
  "cannot-confirm": "cannot confirm",
  declines: "declines to say",
};

export const ORIGIN_WORDS: Readonly<Record<SourceKind, string>> = {
  publisher: "the outlet itself",
  outlet: "another outlet",
  agency: "news agency",
  person: "named person",
  organization: "body",
  government: "government",
  document: "document",
  evidence: "pictures, recordings",
  group: "people without a name",
  unnamed: "unnamed source",
  public: "“it is said”",
};

export const QUAD_WORDS: Readonly<Record<string, string>> = {
  "1": "cooperation in words",
  "2": "cooperation in deeds",
  "3": "conflict in words",
  "4": "conflict in deeds",
};

export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  actual: "done",
  attempted: "attempted",
  possible: "possible",
  planned: "planned",
  hypothetical: "supposed",
  demanded: "demanded",
};

/** "ASSAULT" and "holds_role" as words. */
export const typeWords = (type: string): string => type.toLowerCase().replaceAll("_", " ");

/** Type and manner: "assault, aerial". */
export const typeAndMode = (type: string, mode: string | null): string =>
  mode === null ? typeWords(type) : `${typeWords(type)}, ${mode.replaceAll("-", " ")}`;

const NAMES: Readonly<Record<string, string>> = countries;

/** The country's English name, or the code itself where it has none. */
export const countryName = (code: string): string => NAMES[code] ?? code;

/** "1 report", "12 reports". */
export const plural = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

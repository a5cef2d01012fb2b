/** One party of what happened. */
export interface EventParty {
  /** The node of the actors' room; null where no name stands for it. */
  readonly node: string | null;
  /** The group that the node is in now. Not part of a node's id: groups change. */
  readonly group: string | null;
  /** The last word of the name, or the head word of the description, in small letters and the singular. */
  readonly head: string;
  /** Whether it is one person. */
  readonly person: boolean;
  /** The country (ISO 3166 alpha-3) as which it acts, or of which it is a body; else null. */
  readonly state: string | null;
  /** Whether it stands for that state as a whole: Mali, the Malians, the government; not Mali's army. */
  readonly whole: boolean;
}

/** Days within which it happened, both included. */
export interface EventDays {
  readonly start: string | null;
  readonly end: string | null;
  /** Whether the words give them; else they follow from the day of publication. */
  readonly stated: boolean;
}

export interface EventPlace {
  readonly name: string;
  readonly geonames: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The circle in which it lies, in kilometres. */
  readonly radius: number | null;
  readonly country: string | null;
  /** Whether the words say that it happened there; else it is where the report was filed or who acts is at home. */
  readonly stated: boolean;
}

/** What tells one happening from another; all that comparing two events may look at. */
export interface EventProfile {
  /** An event type, "statement" for what is said and not coded, or "word" for a word that became no claim. */
  readonly type: string;
  readonly mode: string | null;
  /** The word that tells of it, in its dictionary form. */
  readonly lemma: string;
  /** What verbs and nouns of one meaning share: "kill" for killing; the lemma where no sense is known. */
  readonly sense: string;
  /** foreseen: planned, demanded, threatened or supposed; happened: all else, denied and doubted deeds too. */
  readonly stage: "happened" | "foreseen";
  /** several: a series, a total, a campaign, that has parts. */
  readonly extent: "one" | "several";
  readonly doers: readonly EventParty[];
  readonly sufferers: readonly EventParty[];
  /** What takes part besides: means, victims, whom it is about. */
  readonly others: readonly EventParty[];
  /** Whether both sides do it to each other. */
  readonly mutual: boolean;
  readonly days: EventDays | null;
  readonly place: EventPlace | null;
  /** Words of its clause beside the predicate, in small letters and stemmed, sorted; few. */
  readonly words: readonly string[];
  /** What those have in common that one report tells again and again of one happening; absent where it is told once. */
  readonly again?: string;
  /** Who and what its report is about, where the event's own parties, days and place do not tell it apart: few, sorted. */
  readonly scene: readonly string[];
}

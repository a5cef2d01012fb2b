import type { SourceType } from "./chain.ts";
import type { Claim } from "./claim.ts";
import type { PlacePrecision } from "./time-and-place.ts";

/** Where something lies, as resolved in the reading; null where the gazetteer abstained. */
export interface EvidencePlace {
  readonly name: string;
  readonly geonames: number | null;
  /** Degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** ISO 3166 alpha-3. */
  readonly country: string | null;
  readonly admin1: string | null;
  readonly precision: (typeof PlacePrecision.options)[number];
}

/** What is known of a report when its claims are weighed. */
export interface EvidenceReport {
  readonly id: string;
  readonly publisher: string | null;
  /** ISO day or instant. */
  readonly published: string | null;
  /** When the case read it: ISO instant. */
  readonly read: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** The original, where this report is a copy of another or another version of it; its publisher as hops name it. */
  readonly copyOf: {
    readonly report: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly kind: "copy" | "partial-copy" | "version" | "translation";
  } | null;
  /** Why the whole report no longer stands, in a sentence; null where it does. */
  readonly withdrawn: string | null;
  /** What was put right in it, in a sentence; it goes on counting. */
  readonly corrected: string | null;
  /** Whether it names its author or its own correspondent. */
  readonly byline: boolean;
  /** Whether it credits an agency. */
  readonly agency: boolean;
  /** Where it was filed. */
  readonly dateline: EvidencePlace | null;
}

/** Who a side of a claim is in the case; `actor` is a group of the actors' room, null where unresolved. */
export interface EvidenceParty {
  readonly actor: string | null;
  readonly name: string | null;
}

/** Who a hop of a chain is in the case. */
export interface EvidenceHop {
  readonly actor: string | null;
  /**
   * Its name in the case ("Agence France-Presse" for "AFP"); null for the name of the hop itself. Media are told apart
   * by it, publishers and cited outlets alike.
   */
  readonly name: string | null;
  /** Whether it is a medium, whatever kind of source the reading takes it for: the case holds reports that it published. */
  readonly medium: boolean;
  /** The body that it belongs to, and whether it speaks for it: a spokesman does, an office holder speaks as one of it. */
  readonly body: { readonly actor: string; readonly name: string; readonly spokesman: boolean } | null;
  /**
   * Of a source without a name: its fullest words in the report and the walk of life that they tell, the same wherever
   * the report speaks of it ("two security sources", "the sources", "they"). Null: as the hop has it.
   */
  readonly unnamed: { readonly words: string; readonly type: SourceType | null } | null;
  /** The spokesman named behind a body. */
  readonly through: string | null;
  /** One for each of the hop's `also`, in order. */
  readonly also: readonly EvidenceParty[];
}

/** A claim with everything that weighing it needs: who its parties and sources are, and where it was published. */
export interface EvidenceClaim {
  readonly report: EvidenceReport;
  readonly claim: Claim;
  /** One for each of the claim's actors, recipients and others, and for each hop of its chain, in order. */
  readonly actors: readonly EvidenceParty[];
  readonly recipients: readonly EvidenceParty[];
  readonly others: readonly EvidenceParty[];
  readonly hops: readonly EvidenceHop[];
  /** The place that `claim.place` refers to. */
  readonly place: EvidencePlace | null;
  /** Of a partial copy: whether these words are its own and not the original's. */
  readonly ownWords: boolean;
  /** Why this claim no longer stands, in a sentence; null where it does. */
  readonly withdrawn: string | null;
}

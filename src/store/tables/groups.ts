/** What is shown of a group of the room of actors; `id` is the group. */
export interface ActorTable {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  sectors: string;
  reports: number;
  claims: number;
  first_day: string | null;
  last_day: string | null;
  description: string;
}

export interface EventTable {
  id: string;
  label: string;
  type: string;
  mode: string | null;
  quad: number | null;
  start_day: string | null;
  end_day: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  reports: number;
  claims: number;
  origins_least: number | null;
  origins_most: number | null;
  description: string;
}

export interface StoryTable {
  id: string;
  label: string;
  start_day: string | null;
  end_day: string | null;
  reports: number;
  description: string;
}

/** How a report stands to others; a report without a row stands alone. */
export interface CopyTable {
  report: number;
  /** What it is to the original; null for the original itself. */
  kind: "copy" | "partial-copy" | "version" | "translation" | null;
  original: number | null;
  /** How much of it stands in the original, 0 to 1. */
  share: number | null;
  /** The agencies that it names as its origin. */
  origin: string | null;
  /** A later text of it, which is shown in its stead. */
  later: number | null;
  says: string;
}

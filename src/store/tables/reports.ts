import type { YesNo } from "./yes-no.ts";

export interface ReportTable {
  id: number;
  key: string;
  text_hash: string;
  title: string | null;
  publisher: string | null;
  author: string | null;
  published: string | null;
  published_day: string | null;
  updated: string | null;
  retrieved: string | null;
  url: string | null;
  language: string | null;
  version_of: string | null;
  translation_of: string | null;
  handling: string;
  /** Length of the text in UTF-16 code units. */
  length: number;
  claims: number;
  added_at: string;
}

export interface ClaimTable {
  id: number;
  report: number;
  key: string;
  /** Its place among the claims of its reading, from 0. */
  position: number;
  part: string;
  told_as: string;
  kind: string;
  type: string;
  mode: string | null;
  quad: number | null;
  status: string;
  polarity: string;
  modality: string;
  factuality: number;
  confidence: number;
  /** Four times, kept apart: happened, said (by the origin), published, read. */
  happened_start: string | null;
  happened_end: string | null;
  happened_precision: string | null;
  happened_how: string | null;
  said_start: string | null;
  said_end: string | null;
  published_day: string | null;
  read_at: string;
  place: string | null;
  place_how: string | null;
  place_relation: string | null;
  place_precision: string | null;
  geonames: number | null;
  latitude: number | null;
  longitude: number | null;
  radius_km: number | null;
  country: string | null;
  admin1: string | null;
  publisher: string | null;
  handling: string;
  /** The chain's last hop; its name, else the words for it. */
  origin_kind: string;
  origin_name: string | null;
  origin_type: string | null;
  origin_country: string | null;
  origin_stance: string;
  origin_node: string | null;
  hops: number;
  /** The predicate's offsets. */
  start_at: number;
  end_at: number;
  content: string;
  /** Parties, chain and counts in words, for lists: a `Brief` as JSON. */
  brief: string;
  /** The node of the room of events that the claim is a use of. */
  event_node: string | null;
  /** What the latest judgement on it says, withdrawn ones apart. */
  judged: "accepted" | "rejected" | "corrected" | "added" | null;
}

export interface ClaimPartyTable {
  claim: number;
  position: number;
  role: string;
  entity: string | null;
  /** The node of the room of actors that the entity is a use of. */
  node: string | null;
  words: string;
  start_at: number;
  end_at: number;
  collective: YesNo;
  title: string | null;
}

export interface ClaimHopTable {
  claim: number;
  /** 0 is the publisher. */
  position: number;
  /** 0 the source itself; from 1 those who say it with it, and the spokesman. */
  beside: number;
  as: "source" | "also" | "through";
  is_origin: YesNo;
  kind: string;
  name: string | null;
  described: string | null;
  type: string | null;
  country: string | null;
  entity: string | null;
  node: string | null;
  stance: string;
  hedged: YesNo;
  cue: string | null;
  said_start: string | null;
  said_end: string | null;
}

export interface ClaimCountTable {
  claim: number;
  position: number;
  of: string;
  who: string | null;
  unit: string | null;
  low: number | null;
  high: number | null;
  approximate: YesNo;
  part_of: number | null;
  as_of: string | null;
  since: string | null;
  words: string;
}

import type { ColumnType } from "kysely";
import type { RoomName, Verdict } from "../model/resolution.ts";

/**
 * The tables of a case, the same in SQLite and in PostgreSQL. They are private to src/store/: other rooms call the
 * functions of queries/. Yes and no are 1 and 0, days and moments ISO text, lists and profiles JSON text; `report` and
 * `claim` columns hold the numbers that a case gave, `key` columns the names that the contract gives.
 */
export interface Tables {
  meta: { key: string; value: string };
  migration: { number: number; name: string; at: string };
  report: ReportTable;
  report_body: { report: number; body: Bytes };
  reading: { report: number; version: string; model: string; lexicon: string; read_at: string; body: Bytes };
  claim: ClaimTable;
  claim_party: ClaimPartyTable;
  claim_hop: ClaimHopTable;
  claim_count: ClaimCountTable;
  claim_context: { claim: number; context: string };
  /** `to_claim`: the claim of the same report that `to_key` names. */
  claim_link: { claim: number; position: number; kind: string; to_key: string; to_claim: number | null };
  /** Full-text index over clauses and the names in claims; see words.ts. */
  claim_words: { rowid: number };
  /** Full-text index over titles and texts of reports. */
  report_words: { rowid: number };
  /** Resolution (src/resolve/settle.ts): a room's nodes, what blocks them, what was compared, what they make up. */
  node: { number: number; room: RoomName; node: string; profile: string };
  /** A key as a number (key-number.ts), which tells the room too, and the number of a node. */
  node_key: { key: number; node: number };
  /** Numbers of nodes. */
  edge: { a: number; b: number; score: number; verdict: Verdict };
  /** In which cell (src/resolve/cells.ts) a node is grouped: its number and that of the cell's first node. */
  cell: { node: number; cell: number };
  member: { room: RoomName; node: string; group_id: string };
  /** What stands for a node in a report: `ref` is an entity or a claim of its reading, empty for the report itself. */
  node_use: { room: RoomName; node: string; report: number; ref: string; part: string };
  /** The distinct profiles of a node's uses; a node's own profile is their union. */
  node_part: { room: RoomName; node: string; part: string; profile: string };
  actor: ActorTable;
  /** Names under which an actor is looked up, without capitals and accents. */
  actor_form: { actor: string; form: string };
  event: EventTable;
  story: StoryTable;
  copy: CopyTable;
  judgement: JudgementTable;
  judgement_anchor: JudgementAnchorTable;
  saved_search: SavedSearchTable;
  /** When somebody last opened a saved search. */
  search_opened: { search: string; author: string; at: string };
  brief: BriefTable;
  brief_claim: BriefClaimTable;
  /** What was done to the case, when and by whom; no words of reports. */
  log: { id: number; at: string; author: string; action: string; about: string | null; detail: string | null };
}

/** Written from a buffer; SQLite gives an ArrayBuffer back, PostgreSQL a buffer. */
export type Bytes = ColumnType<Uint8Array | ArrayBuffer, Uint8Array, Uint8Array>;
type YesNo = 0 | 1;

interface ReportTable {
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

interface ClaimTable {
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

interface ClaimPartyTable {
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

interface ClaimHopTable {
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

interface ClaimCountTable {
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

/** What is shown of a group of the room of actors; `id` is the group. */
interface ActorTable {
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

interface EventTable {
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

interface StoryTable {
  id: string;
  label: string;
  start_day: string | null;
  end_day: string | null;
  reports: number;
  description: string;
}

/** How a report stands to others; a report without a row stands alone. */
interface CopyTable {
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

interface JudgementTable {
  id: string;
  at: string;
  author: string;
  verdict: string;
  decision: string;
  note: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
}

/** The words that a judgement is tied to, and where they stand in the reading that is kept now. */
interface JudgementAnchorTable {
  judgement: string;
  side: "a" | "b" | "on";
  what: string;
  report_key: string;
  start_at: number;
  end_at: number;
  words: string;
  claim_key: string | null;
  claim_type: string | null;
  claim_origin: string | null;
  /** The entity or claim found there; null where none is found. */
  ref: string | null;
  room: RoomName | null;
  node: string | null;
}

/** Who made it, who changed it last, and whether it is taken out; the later change of two stands. */
interface Changed {
  at: string;
  author: string;
  changed_at: string;
  changed_by: string;
  removed_at: string | null;
}

interface SavedSearchTable extends Changed {
  id: string;
  name: string;
  /** A question, as JSON. */
  query: string;
}

interface BriefTable extends Changed {
  id: string;
  title: string;
}

/** A claim in a brief, tied to its words as a judgement is. */
interface BriefClaimTable extends Changed {
  id: string;
  brief: string;
  /** Its place in the brief: those with smaller numbers come first. */
  position: number;
  note: string | null;
  report_key: string;
  start_at: number;
  end_at: number;
  claim_key: string;
  claim_type: string;
  claim_origin: string | null;
}

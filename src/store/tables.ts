import type { ColumnType } from "kysely";
import type { RoomName, Verdict } from "../model/resolution.ts";
import type { BatchClaimTable, BatchCodeTable, BatchTable } from "./tables/batches.ts";
import type { ActorTable, CopyTable, EventTable, StoryTable } from "./tables/groups.ts";
import type { KnowledgeEntryTable, KnowledgeNameTable, KnowledgeTable } from "./tables/knowledge.ts";
import type {
  BriefClaimTable,
  BriefTable,
  JudgementAnchorTable,
  JudgementTable,
  SavedSearchTable,
} from "./tables/people.ts";
import type { ClaimCountTable, ClaimHopTable, ClaimPartyTable, ClaimTable, ReportTable } from "./tables/reports.ts";
import type { FetchedTable, WatchedTable } from "./tables/watched.ts";

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
  /** What reports were taken from, packed, by the hash of its bytes; one may hold several reports. */
  original: { hash: string; type: string; body: Bytes };
  report_original: { report: number; original: string };
  reading: { report: number; version: string; model: string; lexicon: string; read_at: string; body: Bytes };
  claim: ClaimTable;
  claim_party: ClaimPartyTable;
  claim_hop: ClaimHopTable;
  claim_count: ClaimCountTable;
  claim_context: { claim: number; context: string };
  /** `to_claim`: the claim of the same report that `to_key` names. */
  claim_link: { claim: number; position: number; kind: string; to_key: string; to_claim: number | null };
  /** What sources are called, by name or by description, each once: what hops of claims say. */
  source_name: { name: string };
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
  batch: BatchTable;
  batch_claim: BatchClaimTable;
  batch_code: BatchCodeTable;
  /** Addresses that are looked at again and again, with what the server said when it last answered. */
  watched: WatchedTable;
  /** The latest looks at them, and at the pages that they lead to. */
  fetched: FetchedTable;
  knowledge: KnowledgeTable;
  knowledge_entry: KnowledgeEntryTable;
  /** Names of entries as keys (src/resolve/actors/entries.ts). */
  knowledge_name: KnowledgeNameTable;
  /** What was done to the case, when and by whom; no words of reports. */
  log: { id: number; at: string; author: string; action: string; about: string | null; detail: string | null };
}

/** Written from a buffer; SQLite gives an ArrayBuffer back, PostgreSQL a buffer. */
export type Bytes = ColumnType<Uint8Array | ArrayBuffer, Uint8Array, Uint8Array>;

import type { Tables } from "./tables.ts";

/** The tables that hold what cannot be made again from others, parents first, each with its primary key. */
export const TABLE_KEYS = {
  meta: ["key"],
  migration: ["number"],
  report: ["id"],
  report_body: ["report"],
  reading: ["report"],
  claim: ["id"],
  claim_party: ["claim", "position"],
  claim_hop: ["claim", "position", "beside"],
  claim_count: ["claim", "position"],
  claim_context: ["claim", "context"],
  claim_link: ["claim", "position"],
  node: ["number"],
  node_key: ["key", "node"],
  edge: ["a", "b"],
  cell: ["node"],
  member: ["room", "node"],
  node_use: ["room", "node", "part", "report", "ref"],
  node_part: ["room", "node", "part"],
  actor: ["id"],
  actor_form: ["actor", "form"],
  event: ["id"],
  story: ["id"],
  copy: ["report"],
  judgement: ["id"],
  judgement_anchor: ["judgement", "side"],
  saved_search: ["id"],
  search_opened: ["search", "author"],
  brief: ["id"],
  brief_claim: ["id"],
  log: ["id"],
} as const satisfies Record<Exclude<keyof Tables, "claim_words" | "report_words">, readonly string[]>;

export type KeptTable = keyof typeof TABLE_KEYS;

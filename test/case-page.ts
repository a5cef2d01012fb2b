import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { openCase } from "../src/store/open.ts";
import type { Tables } from "../src/store/tables.ts";

/** What each table holds, for people. */
const SAYS: Readonly<Record<keyof Tables, string>> = {
  meta: "The id of the case, the same in every copy of it.",
  migration: "The steps that made these tables, and when they ran.",
  report: "Reports, without their texts.",
  report_body: "A report as it came in, packed.",
  original: "A page, document or message as it came in, by the hash of its bytes, packed.",
  report_original: "From which original a report was taken.",
  reading: "What was read from a report, packed, and which reader read it.",
  claim: "A row for each claim, with everything that claims are looked for by.",
  claim_party: "Who does a claim's deed, to whom, and who else takes part.",
  claim_hop: "The chain of a claim: who says so, who says it with them, and their spokesmen.",
  claim_count: "How many, of what.",
  claim_context: "What a claim is about.",
  claim_link: "How a claim stands to another one of its report.",
  source_name: "What sources are called, each name or description once.",
  claim_words: "The index of words over clauses and the names in claims.",
  report_words: "The index of words over titles and texts.",
  node: "What is resolved: for each room its things that cannot be told apart, with what is known of them.",
  node_key: "The keys under which nodes meet.",
  edge: "Two nodes that were compared and not found different, with the reasons.",
  cell: "In which cell a node of events or stories is grouped, by its number and that of the cell's first node.",
  member: "The group of each node.",
  node_use: "Which entity or claim of which report a node stands for.",
  node_part: "What the uses of a node tell of it, each thing once.",
  actor: "What is shown of an actor.",
  actor_form: "The names by which an actor is looked up.",
  event: "What is shown of an event.",
  story: "What is shown of a story.",
  copy: "How a report stands to others: a copy, a version, an original.",
  judgement: "What people decided; never erased, at most taken back.",
  judgement_anchor: "The words that a judgement is tied to, and what stands there in the reading kept now.",
  saved_search: "Questions that people keep under a name.",
  search_opened: "When somebody last looked at a kept question, to tell what is new since.",
  brief: "Collections of claims.",
  brief_claim: "A claim in a brief, tied to its words, with its place and a note.",
  batch: "Claims that several people code without seeing each other's codes until it is closed.",
  batch_claim: "A claim of a batch as it was read when the batch was drawn, and its line in the frozen release.",
  batch_code: "What a coder says of a claim of a batch, or whoever settled it.",
  watched: "Addresses that are looked at again and again, and what came of the last look.",
  fetched: "The latest looks at addresses, what came of each and why one failed.",
  knowledge: "Lists of actors that somebody brought, with the hash of each file.",
  knowledge_entry: "The people and bodies of these lists.",
  knowledge_name: "The names under which entries are found, as they are compared.",
  log: "What was done, when and by whom; no words of reports.",
};

/** The tables of a case as they are, with their columns and indexes. */
export async function casePage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-page-"));
  const one = await openCase(join(folder, "case.hearsay"), { create: true });
  const parts = [
    "# What a case keeps",
    "<!-- Written by `npm run docs`. -->",
    "The tables of a case, the same in SQLite and in PostgreSQL ([why](../decisions/0010-a-case-is-one-file.md)). They are private and may change with any version: use the commands and the library.",
  ];
  for (const [table, says] of Object.entries(SAYS)) {
    const columns = await sql<{ name: string; pk: number }>`select name, pk from pragma_table_info(${table})`.execute(
      one.db,
    );
    const indexes = await sql<{ name: string }>`
      select name from pragma_index_list(${table}) where origin = 'c' order by name`.execute(one.db);
    const shown = columns.rows.map(({ name, pk }) => (pk > 0 ? `**${name}**` : name)).join(", ");
    const ways = await Promise.all(indexes.rows.map(({ name }) => columnsOf(name)));
    parts.push(`## ${table}`, says, `Columns: ${shown}.`);
    if (ways.length > 0) parts.push(`Indexes: ${ways.join("; ")}.`);
  }
  async function columnsOf(index: string): Promise<string> {
    const { rows } = await sql<{ name: string }>`select name from pragma_index_info(${index}) order by seqno`.execute(
      one.db,
    );
    return rows.map(({ name }) => name).join(", ");
  }
  await one.close();
  rmSync(folder, { recursive: true });
  return `${parts.join("\n\n")}\n`;
}

/** Two steps of the schema that a later program might have, behind ours: columns filled from others, a table made of another, an index. */
export const nextAfter = (last) => [
  {
    number: last + 1,
    name: "clauses counted",
    statements: () => [
      "alter table claim add column length integer",
      "update claim set length = length(content)",
      "create index claim_length on claim (length, id)",
      "create table clause as select id, report, content, brief from claim",
    ],
  },
  {
    number: last + 2,
    name: "clauses numbered",
    statements: () => [
      "alter table clause add column position integer",
      "update clause set position = (select position from claim where claim.id = clause.id)",
      "create unique index clause_id on clause (id)",
    ],
  },
];

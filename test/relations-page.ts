import { RELATIONS } from "../src/model/vocabulary.ts";
import { FINDERS } from "../src/understand/english/08-claim/relations/finders.ts";

/** docs/reference/relations.md, written from the tables that the program itself goes by. */
export function relationsPage(): string {
  const relations = Object.entries(RELATIONS).map(
    ([name, { links, inverse, symmetric, ftm }]) =>
      `| ${name} | ${links} | ${symmetric ? "the same: symmetric, told once" : inverse} | ${ftm} |`,
  );
  const constructions = FINDERS.map(({ name, example }) => `| relation/${name} | ${example} |`);
  return [
    "# Relations",
    "",
    "<!-- Written from src/model/vocabulary.ts and the list of finders of stage 8 by `npm run docs`; not to be edited. -->",
    "",
    "What holds between two over time. A relation leads from its actor to its recipient; the schema is FollowTheMoney's.",
    "",
    "| relation | links | from the other side | becomes |",
    "|---|---|---|---|",
    ...relations,
    "",
    "## How they are told",
    "",
    "The constructions in which a relation is looked for, in this order; a claim's `why` names the one that it rests on.",
    "",
    "| rule | for example |",
    "|---|---|",
    ...constructions,
    "",
  ].join("\n");
}

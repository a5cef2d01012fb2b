import type { Form, Settings } from "../form.ts";
import { type FtmEntity, STATEMENT_COLUMNS, statementsOf } from "../ftm/entity.ts";
import { linksOf } from "../ftm/links.ts";
import { actorEntity, articleEntity, eventEntities, mentionEntities, schemaOf } from "../ftm/things.ts";
import { eventsTold } from "../view/affirmed.ts";
import type { CaseView } from "../view/case-view.ts";
import { csvRow } from "../written/csv.ts";
import { gathered } from "../written/gathered.ts";
import { jsonLines } from "../written/json-lines.ts";

/** FollowTheMoney (https://followthemoney.tech): entities as JSON lines, and the statements that they are made of. */
export const FTM: Form = {
  name: "ftm",
  says: "FollowTheMoney: entities as JSON lines, and statements with their origin",
  unit: "an entity: an actor, report, mention, event, link; a value of one with who says so",
  several: true,
  files: (view, settings) => [
    { name: "entities.ftm.json", media: "application/jsonl", pieces: gathered(jsonLines(bare(view, settings))) },
    { name: "statements.csv", media: "text/csv; charset=utf-8", pieces: gathered(statements(view, settings)) },
  ],
};

/** Links are made of what is affirmed, unless more is asked for: FollowTheMoney cannot say that something is denied. */
async function* entities(view: CaseView, settings: Settings): AsyncGenerator<FtmEntity> {
  const schemas = new Map<string, string>();
  for await (const actor of view.actors()) {
    schemas.set(actor.id, schemaOf(actor));
    yield actorEntity(actor);
  }
  for await (const report of view.reports()) {
    yield articleEntity(report);
    yield* mentionEntities(report, schemas);
    for (const claim of report.claims)
      if (settings.wider || claim.stand.kind === "affirms") yield* linksOf(claim, schemas);
  }
  for await (const event of eventsTold(view, settings)) yield* eventEntities(event, schemas);
}

async function* bare(view: CaseView, settings: Settings): AsyncGenerator<unknown> {
  for await (const { id, schema, properties } of entities(view, settings)) yield { id, schema, properties };
}

async function* statements(view: CaseView, settings: Settings): AsyncGenerator<string> {
  yield csvRow(STATEMENT_COLUMNS);
  for await (const entity of entities(view, settings)) for (const row of statementsOf(entity)) yield csvRow(row);
}

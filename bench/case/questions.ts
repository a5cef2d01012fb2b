import type { Case, CaseDb } from "../../src/store/case.ts";

/** An operation with an input; `later` asks for a page further on too. */
export interface Question {
  readonly name: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const find = (name: string, input: Question["input"]): Question => ({ name, operation: "find-claims", input });
const FACETS = ["status", "type", "origin", "country", "year"];

/** What is asked of a case: each filter alone, combinations as people make them, and pages of what is found. */
export async function questionsFor(kept: Case): Promise<readonly Question[]> {
  const { hub, middling, event, large, outlet, place, country, report, claim, day } = await inCase(kept);
  const alone = [
    find("words", { words: "attack" }),
    find("words, a rare one", { words: "ambulances" }),
    find("actor, the most frequent", { actor: [hub] }),
    find("actor, a middling one", { actor: [middling] }),
    find("recipient", { recipient: [hub] }),
    find("party", { party: [hub] }),
    find("speaker", { speaker: [hub] }),
    find("speaker's words", { speaker_words: "police" }),
    find("stance", { stance: ["denies"] }),
    find("type", { type: ["ASSAULT"] }),
    find("mode", { mode: ["explosives"] }),
    find("quad", { quad: [4] }),
    find("status", { status: ["denied"] }),
    find("status, the most frequent", { status: ["asserted"] }),
    find("told as", { told_as: ["background"] }),
    find("context", { context: ["military"] }),
    find("origin", { origin: ["unnamed"] }),
    find("outlet", { outlet: [outlet] }),
    find("country", { country: [country] }),
    find("place", { place: [place] }),
    find("happened", { happened_from: day, happened_to: day }),
    find("said", { said_from: day }),
    find("published", { published_from: day, published_to: day }),
    find("confidence", { confidence: 0.95 }),
    find("report", { report }),
    find("event", { event: large }),
    find("nothing", {}),
  ];
  const together = [
    find("nothing, facets", { facets: FACETS }),
    find("words, facets", { words: "attack", facets: FACETS }),
    find("actor and type, facets", { actor: [hub], type: ["ASSAULT", "COERCE"], facets: FACETS }),
    find("country, quad and days, facets", { country: [country], quad: [4], published_from: day, facets: FACETS }),
    find("speaker denies, facets", { speaker: [hub], stance: ["denies"], facets: FACETS }),
    find("unnamed origins in a country, facets", { origin: ["unnamed"], country: [country], facets: FACETS }),
    find("words by an outlet, oldest first", { words: "killed", outlet: [outlet], ascending: true }),
    find("type by day of the deed", { type: ["ASSAULT"], sort: "happened" }),
    find("status by confidence", { status: ["reported"], sort: "confidence" }),
  ];
  const shown = [
    { name: "show-actor, the most frequent", operation: "show-actor", input: { actor: hub } },
    { name: "show-actor, a middling one", operation: "show-actor", input: { actor: middling } },
    { name: "show-event, the largest", operation: "show-event", input: { event: large } },
    { name: "show-event", operation: "show-event", input: { event } },
    { name: "show-report", operation: "show-report", input: { report } },
    { name: "show-claim", operation: "show-claim", input: { report, claim } },
  ];
  return [...alone, ...together, ...shown];
}

/** Somebody and something of the case to ask for. */
async function inCase({ db }: CaseDb) {
  const first = <T>(row: T | undefined): T => {
    if (row === undefined) throw new Error("The case is empty.");
    return row;
  };
  const actors = await db.selectFrom("actor").select("id").orderBy("claims", "desc").orderBy("id").limit(300).execute();
  const events = await db.selectFrom("event").select("id").orderBy("claims", "desc").orderBy("id").limit(200).execute();
  const claims = db.selectFrom("claim").select((of) => of.fn.countAll<number>().as("claims"));
  const most = async (column: "publisher" | "place" | "country") =>
    first(
      await claims
        .select(`${column} as value`)
        .where(column, "is not", null)
        .groupBy(column)
        .orderBy("claims", "desc")
        .orderBy(column)
        .executeTakeFirst(),
    ).value ?? "";
  const middle = first(
    await db
      .selectFrom("report")
      .select(["key", "id", "published_day"])
      .where("claims", ">", 5)
      .orderBy("id", "desc")
      .offset(100)
      .limit(1)
      .executeTakeFirst(),
  );
  const { key } = first(
    await db.selectFrom("claim").select("key").where("report", "=", middle.id).limit(1).executeTakeFirst(),
  );
  return {
    hub: first(actors[0]).id,
    middling: first(actors.at(-1)).id,
    large: first(events[0]).id,
    event: first(events.at(-1)).id,
    outlet: await most("publisher"),
    place: await most("place"),
    country: await most("country"),
    report: middle.key,
    claim: key,
    day: middle.published_day ?? "",
  };
}

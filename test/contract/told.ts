import { afterAll, beforeAll, expect, test } from "vitest";
import { createReader, type Reader, type Reading } from "../../src/index.ts";

/** Claims in one line each: "TYPE predicate: actors > recipients (status)"; statements without parties; no relations. */
export function told({ claims }: Reading): string[] {
  const side = (parties: Reading["claims"][number]["actors"]) => parties.map(({ span }) => span.text).join(", ") || "-";
  return claims
    .filter(({ kind }) => kind !== "relation")
    .map(({ type, predicate, actors, recipients, certainty }) =>
      type === "statement"
        ? `statement ${predicate.text} (${certainty.status})`
        : `${type} ${predicate.text}: ${side(actors)} > ${side(recipients)} (${certainty.status})`,
    );
}

/** Each text with all events that it tells of, read as a paper's of 12 March 2026; gives the events of other texts, too. */
export function testEvents(
  cases: readonly (readonly [text: string, events: readonly string[]])[],
): (text: string) => Promise<string[]> {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });
  afterAll(async () => reader.close());
  const eventsIn = async (text: string) =>
    told(await reader.read({ id: "-", text, publisher: "The Paper", published: "2026-03-12" })).filter(
      (line) => !line.startsWith("statement"),
    );
  test.each(cases)("%s", async (text, events) => {
    expect(await eventsIn(text)).toEqual(events);
  });
  return eventsIn;
}

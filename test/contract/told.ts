import type { Reading } from "../../src/index.ts";

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

import { sql } from "kysely";
import type { CaseDb } from "../case.ts";
import { wordsOf } from "../words.ts";

export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly claims: number;
  /** Whether one of its names is what was asked for, word for word. */
  readonly whole: boolean;
}

/**
 * Actors that bear a name, or whose names begin with it or have a word that does: those named so word for word first, then
 * those with the most claims. Capitals and accents do not matter.
 */
export async function actorsNamed(
  one: CaseDb,
  name: string,
  { limit = 20, kinds }: { readonly limit?: number; readonly kinds?: readonly string[] | undefined } = {},
): Promise<readonly NamedActor[]> {
  const sought = wordsOf(name);
  if (sought === "") return [];
  const whole = sql<number>`max(case when actor_form.form = ${sought} then 1 else 0 end)`;
  const rows = await one.db
    .selectFrom("actor_form")
    .innerJoin("actor", "actor.id", "actor_form.actor")
    .select(["actor.id", "actor.name", "actor.kind", "actor.country", "actor.claims"])
    .select(whole.as("whole"))
    .where((on) =>
      on.or([
        on("actor_form.form", "=", sought),
        on("actor_form.form", "like", `${sought}%`),
        on("actor_form.form", "like", `% ${sought}%`),
      ]),
    )
    .$if(kinds !== undefined, (query) => query.where("actor.kind", "in", kinds ?? []))
    .groupBy(["actor.id", "actor.name", "actor.kind", "actor.country", "actor.claims"])
    .orderBy(whole, "desc")
    .orderBy("actor.claims", "desc")
    .orderBy("actor.id")
    .limit(limit)
    .execute();
  return rows.map(({ whole: is, ...actor }) => ({ ...actor, whole: Number(is) === 1 }));
}

/** Actors of which the most claims tell. */
export async function actorsTold(one: CaseDb, limit: number): Promise<readonly NamedActor[]> {
  const rows = await one.db
    .selectFrom("actor")
    .select(["id", "name", "kind", "country", "claims"])
    .orderBy("claims", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, whole: false }));
}

/** The group that a node of a room is in now: every name of an actor or event, old ones too, leads to it. */
export async function groupOfNode(
  one: CaseDb,
  room: "actors" | "events" | "stories",
  node: string,
): Promise<string | null> {
  const row = await one.db
    .selectFrom("member")
    .select("group_id")
    .where("room", "=", room)
    .where("node", "=", node)
    .executeTakeFirst();
  return row?.group_id ?? null;
}

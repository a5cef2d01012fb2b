import { HearsayError } from "../../../model/errors.ts";
import type { CaseDb } from "../../../store/case.ts";
import { actorsNamed, groupOfNode } from "../../../store/queries/actors-named.ts";
import { isActorId } from "./actor-id.ts";

/**
 * The actors that somebody means by an id or a name: all who bear the name word for word, else the one or few whose names
 * begin with it. Throws HearsayError `not-found` with the nearest names where nobody does.
 */
export async function actorsMeant(one: CaseDb, written: string): Promise<readonly string[]> {
  if (isActorId(written)) {
    const group = await groupOfNode(one, "actors", written);
    if (group) return [group];
    throw new HearsayError("not-found", `The case has no actor ${written}.`);
  }
  const named = await actorsNamed(one, written);
  const whole = named.filter((actor) => actor.whole);
  if (whole.length > 0) return whole.map(({ id }) => id);
  if (named.length > 0) return named.slice(0, FEW).map(({ id }) => id);
  throw new HearsayError(
    "not-found",
    `Nobody in this case is called ${JSON.stringify(written)}. Look with other words, or by --words.`,
  );
}

const FEW = 5;

import { HearsayError } from "../../../model/errors.ts";
import type { ActorProfile } from "../../../resolve/actors/index.ts";
import { reportNodeId } from "../../../resolve/report-node-id.ts";
import type { CaseDb } from "../../../store/case.ts";
import { groupOfNode } from "../../../store/queries/actors-named.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { reportNumbers } from "../../../store/queries/reports.ts";
import { nodesIn } from "../../../store/queries/uses.ts";
import { wordsOf } from "../../../store/words.ts";
import { anchorOf } from "../judge/anchor-of.ts";
import { isActorId } from "../shapes/actor-id.ts";
import { actorsMeant } from "../shapes/actors-meant.ts";

export type ExplainedRoom = "actors" | "events" | "copies";

/** What somebody named: the group that it is in now, and those nodes of it that bear the name. */
export interface NodesMeant {
  readonly room: ExplainedRoom;
  readonly group: string;
  readonly nodes: readonly string[];
}

/** Nodes looked at on each side: names in more spellings say nothing new. */
const MOST = 24;

/** What is named as in a judgement. Throws HearsayError `not-found`, and `wrong-use` for a name of several. */
export async function nodesMeant(one: CaseDb, written: string): Promise<NodesMeant> {
  if (/^v_[0-9a-f]+$/.test(written)) return wholeGroup(one, "events", written);
  if (isActorId(written)) return wholeGroup(one, "actors", written);
  if (written.startsWith("report:")) return oneNode(one, "copies", reportNodeId((await anchorOf(one, written)).report));
  if (/\s(?:c_[0-9a-f]+|e\d+)$/.test(written)) return useMeant(one, written);
  return named(one, written);
}

async function wholeGroup(one: CaseDb, room: ExplainedRoom, node: string): Promise<NodesMeant> {
  const group = await groupOfNode(one, room as "actors", node);
  if (group === null) throw new HearsayError("not-found", `The case has nothing called ${node}.`);
  return { room, group, nodes: (await keptFor(one, room).membersOf([group])).slice(0, MOST) };
}

async function oneNode(one: CaseDb, room: ExplainedRoom, node: string): Promise<NodesMeant> {
  const group = (await keptFor(one, room).groupsOf([node])).get(node);
  if (group === undefined) throw new HearsayError("not-found", "What was named stands for nothing that is resolved.");
  return { room, group, nodes: [node] };
}

/** The node of which an entity or a claim of a report is a use. */
async function useMeant(one: CaseDb, written: string): Promise<NodesMeant> {
  const { report } = await anchorOf(one, written);
  const room = /c_[0-9a-f]+$/.test(written) ? "events" : "actors";
  const ref = written.slice(written.search(/\S+$/));
  const uses = await nodesIn(one, room, (await reportNumbers(one, [report])).values());
  const node = uses.find((use) => use.ref === ref)?.node;
  if (node === undefined)
    throw new HearsayError("not-found", `${JSON.stringify(written)} stands for no ${room.slice(0, -1)} of the case.`);
  return oneNode(one, room, node);
}

/** Of an actor, the nodes that bear the name itself, where some do. */
async function named(one: CaseDb, written: string): Promise<NodesMeant> {
  const [group = "", ...others] = await actorsMeant(one, written);
  if (others.length > 0)
    throw new HearsayError(
      "wrong-use",
      `${JSON.stringify(written)} may be several actors: ${[group, ...others].join(", ")}. Name one by its id.`,
    );
  const kept = keptFor<ActorProfile>(one, "actors");
  const members = await kept.membersOf([group]);
  const profiles = await kept.profilesOf(members);
  const sought = wordsOf(written);
  const bearing = members.filter((node) => profiles.get(node)?.forms.some((form) => wordsOf(form) === sought));
  return { room: "actors", group, nodes: (bearing.length > 0 ? bearing : members).slice(0, MOST) };
}

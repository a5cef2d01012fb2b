import type { Quote } from "../../model/evidence.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { foldName } from "./fold-name.ts";
import { groupBy } from "./group-by.ts";
import { isCopied, rootOf } from "./ownership.ts";
import { inOrder, quoteOf, saidDay } from "./quote.ts";
import { standOf } from "./stand.ts";
import { voicesOf } from "./voice.ts";

/** An office that the actor held. */
export interface RoleHeld {
  readonly title: string;
  /** First and last day (ISO, included); null where open. */
  readonly start: string | null;
  readonly end: string | null;
}

export interface ActorRow {
  readonly quote: Quote;
  /** When it happened; where that is unknown, when it was said. */
  readonly day: string | null;
  readonly type: string;
  /** Whose word it is: the outlet, or the origin. */
  readonly by: string;
  /** How many copies of the report say the same. */
  readonly copies: number;
  /** Offices held on that day. */
  readonly roles: readonly string[];
}

/** What the claims of a case tell of an actor, each list in order of the days on which it happened. */
export interface ActorRows {
  /** Done by it, in outlets' own voice. */
  readonly toldAsFact: readonly ActorRow[];
  /** Done by it, by somebody else's word. */
  readonly attributed: readonly ActorRow[];
  readonly saidByIt: readonly ActorRow[];
  readonly doneToIt: readonly ActorRow[];
}

export function rowsOfActor(
  actor: string,
  claims: readonly EvidenceClaim[],
  roles: readonly RoleHeld[] = [],
): ActorRows {
  const says = (evidence: EvidenceClaim) => isSaidBy(actor, evidence);
  const does = ({ actors, claim }: EvidenceClaim) =>
    claim.kind !== "statement" && actors.some((party) => party.actor === actor);
  const rows = (holds: (evidence: EvidenceClaim) => boolean) => rowsOf(claims.filter(holds), roles);
  return {
    toldAsFact: rows((e) => does(e) && isTold(e)),
    attributed: rows((e) => does(e) && !isTold(e) && !says(e)),
    saidByIt: rows(says),
    doneToIt: rows((e) => isDoneTo(actor, e)),
  };
}

/** Whether a medium says so in its own voice, without "allegedly". */
function isTold(evidence: EvidenceClaim): boolean {
  const { status } = evidence.claim.certainty;
  const voice = voicesOf(evidence, standOf(evidence).hop)[0];
  return voice?.sort === "own-voice" && (status === "asserted" || status === "negated");
}

/** Whether it, its spokesman or somebody with it is the one who speaks. */
function isSaidBy(actor: string, evidence: EvidenceClaim): boolean {
  const { hop } = standOf(evidence);
  const who = evidence.hops[hop];
  if (hop === 0 || !who) return false;
  const speaksFor = who.body?.spokesman ? who.body.actor : null;
  return [who.actor, who.through, speaksFor, ...who.also.map((party) => party.actor)].includes(actor);
}

function isDoneTo(actor: string, { recipients, others, actors, claim }: EvidenceClaim): boolean {
  const suffers = others.filter((_, i) => ["victim", "beneficiary"].includes(claim.others[i]?.role ?? ""));
  const sides = claim.mutual ? [] : [...recipients, ...suffers];
  return claim.kind !== "statement" && sides.some((p) => p.actor === actor) && !actors.some((p) => p.actor === actor);
}

/** Rows in order of date, a claim and its copies one row. */
function rowsOf(claims: readonly EvidenceClaim[], roles: readonly RoleHeld[]): readonly ActorRow[] {
  const ordered = [...claims].sort((a, b) => Number(isCopied(a)) - Number(isCopied(b)) || inOrder(a, b));
  const alike = groupBy(ordered, (evidence) => {
    const { claim, actors, recipients } = evidence;
    const voice = voicesOf(evidence, standOf(evidence).hop)[0];
    const parties = [actors, recipients].map((side) => side.map(({ actor }) => actor));
    const what = [claim.type, claim.certainty.status, claim.date?.start, claim.date?.end, parties];
    return JSON.stringify([rootOf(evidence), voice?.key, foldName(claim.content.text), what]);
  });
  return [...alike.values()]
    .flatMap(([evidence, ...copies]) => (evidence ? [rowOf(evidence, copies.length, roles)] : []))
    .sort((a, b) => byDay(a.row, b.row) || inOrder(a.evidence, b.evidence))
    .map(({ row }) => row);
}

function rowOf(evidence: EvidenceClaim, copies: number, roles: readonly RoleHeld[]) {
  const { date, type } = evidence.claim;
  const happened = date && date.how !== "published" ? (date.start ?? date.end) : null;
  const day = happened ?? saidDay(evidence);
  const by = voicesOf(evidence, standOf(evidence).hop)[0]?.name ?? "somebody unnamed";
  return { evidence, row: { quote: quoteOf(evidence), day, type, by, copies, roles: rolesOn(day, roles) } };
}

/** What is undated comes last. */
function byDay(a: ActorRow, b: ActorRow): number {
  const [one, other] = [a.day ?? "9999", b.day ?? "9999"];
  return one < other ? -1 : one > other ? 1 : 0;
}

function rolesOn(day: string | null, roles: readonly RoleHeld[]): readonly string[] {
  if (!day) return [];
  return roles
    .filter(({ start, end }) => (start ?? "") <= day && day.slice(0, 10) <= (end ?? "9999"))
    .map(({ title }) => title)
    .sort();
}

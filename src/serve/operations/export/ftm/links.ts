import { RELATIONS, type RelationType } from "../../../../model/vocabulary.ts";
import type { ClaimOut } from "../view/out.ts";
import { tiesOf } from "../view/ties-of.ts";
import { type FtmEntity, ftmEntity, ftmId } from "./entity.ts";

/** What the two ends of a link are called, and what they must be. */
interface Ends {
  readonly from: readonly [property: string, schemas: ReadonlySet<string>];
  readonly to: readonly [property: string, schemas: ReadonlySet<string>];
}

/** What the role of a link is called, where it is called otherwise. */
const ROLE: Readonly<Record<string, string>> = { Family: "relationship" };

const PERSON = new Set(["Person"]);
const BODY = new Set(["Organization", "PublicBody"]);
const LEGAL = new Set(["Person", "Organization", "PublicBody", "LegalEntity"]);

/** The links of FollowTheMoney that our relations become; where the ends do not fit, it is an UnknownLink. */
const ENDS: Readonly<Record<string, Ends>> = {
  Directorship: { from: ["director", LEGAL], to: ["organization", BODY] },
  Membership: { from: ["member", LEGAL], to: ["organization", BODY] },
  Family: { from: ["person", PERSON], to: ["relative", PERSON] },
  // what grew out of another comes after it: our relation leads from it
  Succession: { from: ["successor", LEGAL], to: ["predecessor", LEGAL] },
};

/** The links that a claim of a relation makes, an office with its position. */
export function linksOf(claim: ClaimOut, schemaOf: ReadonlyMap<string, string>): readonly FtmEntity[] {
  const { line, evidence } = claim;
  if (line.kind !== "relation") return [];
  return tiesOf(claim).flatMap(({ from, to }, at) => {
    const [a, b] = [schemaOf.get(from), schemaOf.get(to)];
    if (!a || !b) return [];
    const common = commonOf(claim, at);
    const title = evidence.claim.actors[0]?.title ?? null;
    if (line.type === "holds_role" && title !== null && PERSON.has(a))
      return office(claim, { from, to, title, body: BODY.has(b), at });
    const schema = RELATIONS[line.type as RelationType]?.ftm ?? "UnknownLink";
    const ends = ENDS[schema];
    if (ends?.from[1].has(a) && ends.to[1].has(b)) {
      const { role = [], ...told } = common.properties;
      const sides = { [ends.from[0]]: [ftmId("actor", from)], [ends.to[0]]: [ftmId("actor", to)] };
      return [ftmEntity({ ...common, schema, properties: { ...told, [ROLE[schema] ?? "role"]: role, ...sides } })];
    }
    return [
      ftmEntity({
        ...common,
        schema: "UnknownLink",
        properties: { ...common.properties, subject: [ftmId("actor", from)], object: [ftmId("actor", to)] },
      }),
    ];
  });
}

interface Office {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly body: boolean;
  readonly at: number;
}

/** An office that is held: FollowTheMoney keeps the position apart from who holds it. */
function office(claim: ClaimOut, { from, to, title, body, at }: Office): readonly FtmEntity[] {
  const common = commonOf(claim, at);
  const { role: _, ...told } = common.properties;
  const post = ftmId("position", to, title);
  return [
    ftmEntity({
      ...common,
      id: post,
      schema: "Position",
      properties: { name: [title], ...(body ? { organization: [ftmId("actor", to)] } : {}) },
    }),
    ftmEntity({
      ...common,
      schema: "Occupancy",
      properties: { ...told, holder: [ftmId("actor", from)], post: [post] },
    }),
  ];
}

/** What every link says of the claim that it is made of. */
function commonOf({ line, report, evidence }: ClaimOut, at: number) {
  const { happened } = line;
  const days = happened && happened.how === "stated" ? happened : null;
  const title = evidence.claim.actors[0]?.title ?? line.type.replaceAll("_", " ");
  return {
    id: ftmId("claim", line.report, line.claim, String(at + 1)),
    origin: line.chain.at(-1)?.words ?? "hearsay",
    seen: [line.published, line.published] as const,
    properties: {
      role: [title],
      startDate: [days?.start],
      endDate: [days?.end],
      date: [line.published?.slice(0, 10)],
      summary: [line.sentence],
      publisher: [line.publisher],
      sourceUrl: [report.url],
      proof: [ftmId("report", line.report)],
      recordId: [line.claim],
    } as Readonly<Record<string, readonly (string | null | undefined)[]>>,
  };
}

import type { Claim, Party } from "../../src/model/claim.ts";
import type { Entity, Mention } from "../../src/model/mention.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Violent } from "./incidents.ts";
import { normalise } from "./normalise.ts";
import type { IncidentType, RoleName } from "./records.ts";
import { wordingsOf } from "./wordings.ts";

/** A wording that may fill a role of the incident that a claim tells of. */
export interface Candidate {
  readonly claim: number;
  readonly type: IncidentType;
  readonly role: RoleName;
  /** Normalised. */
  readonly words: string;
  readonly entity: string;
  readonly features: readonly string[];
}

/** How a mention stands to a claim. */
type Side =
  | "actor"
  | "recipient"
  | "instrument"
  | "victim"
  | "about"
  | "beneficiary"
  | "content"
  | "sentence"
  | "source";

interface Seat {
  readonly side: Side;
  readonly mention: Mention;
}

const ROLES_OF: Readonly<Record<string, readonly RoleName[]>> = {
  actor: ["PerpInd", "PerpOrg", "Weapon"],
  recipient: ["Victim", "Target", "PerpInd", "PerpOrg"],
  victim: ["Victim", "Target"],
  about: ["Victim", "Target", "PerpInd", "PerpOrg"],
  beneficiary: ["Victim"],
  instrument: ["Weapon"],
  content: ["Victim", "Target", "Weapon", "PerpInd", "PerpOrg"],
  sentence: ["Victim", "Target", "Weapon", "PerpInd", "PerpOrg"],
  source: ["PerpInd", "PerpOrg"],
};
/** What can fill a role at all. */
const KINDS: Readonly<Record<RoleName, ReadonlySet<string>>> = {
  PerpInd: new Set(["person", "group", "nationality", "organization", "other"]),
  PerpOrg: new Set(["organization", "group", "other", "place", "nationality"]),
  Target: new Set(["facility", "organization", "place", "other", "group", "weapon"]),
  Victim: new Set(["person", "group", "nationality", "organization", "other"]),
  Weapon: new Set(["weapon", "other", "facility"]),
};

/** All wordings that may fill a role, from a reading's claims of violence; `text` is the report's. */
export function candidatesOf(reading: Reading, claims: readonly Violent[], text: string): readonly Candidate[] {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  return claims.flatMap((violent) =>
    seatsOf(violent.claim, reading).flatMap(({ side, mention }) => {
      const setting: Setting = { ...violent, reading, entities, incidents: claims.length, text };
      const about = featuresOf(setting, side, mention);
      const roles = (ROLES_OF[side] ?? []).filter((role) => KINDS[role].has(mention.kind));
      return roles.flatMap((role) =>
        wordingsOf(mention).map(({ words, form }) => ({
          claim: violent.index,
          type: violent.type,
          role,
          words: normalise(words),
          entity: mention.entity,
          features: forRole(role, form, words, about),
        })),
      );
    }),
  );
}

/** The mentions that a claim seats: its parties, those within their phrases, those in its clause, who claims it. */
function seatsOf(claim: Claim, reading: Reading): readonly Seat[] {
  const seats = new Map<string, Seat>();
  const add = (side: Side, mention: Mention) => {
    if (mention.form !== "pronoun" && !seats.has(mention.id)) seats.set(mention.id, { side, mention });
  };
  const party = (side: Side, { span, entity }: Party) => {
    const own = reading.mentions.find((mention) => mention.span.start === span.start && mention.span.end === span.end);
    if (!own) {
      if (side === "instrument") add(side, weaponAt(span));
      return;
    }
    const best = own.form === "pronoun" ? antecedent(own, entity, reading) : own;
    if (!best) return;
    add(side, best);
    for (const inner of reading.mentions)
      if (inner.phrase.start >= best.phrase.start && inner.phrase.end <= best.phrase.end) add(side, inner);
  };
  for (const actor of claim.actors) party("actor", actor);
  for (const recipient of claim.recipients) party("recipient", recipient);
  for (const other of claim.others) party(other.role, other);
  for (const hop of claim.chain)
    if (hop.stance === "claims-responsibility" || hop.stance === "admits")
      for (const mention of reading.mentions)
        if (hop.span && mention.span.start >= hop.span.start && mention.span.end <= hop.span.end)
          add("source", mention);
  for (const mention of reading.mentions)
    if (mention.span.start >= claim.content.start && mention.span.end <= claim.content.end) add("content", mention);
  const sentence = reading.sentences.find(
    ({ start, end }) => start <= claim.predicate.start && claim.predicate.start < end,
  );
  for (const mention of reading.mentions)
    if (sentence && mention.span.start >= sentence.start && mention.span.end <= sentence.end) add("sentence", mention);
  return [...seats.values()];
}

/** A weapon that is named only before another noun ("mortar fire") has no mention of its own. */
const weaponAt = (span: Party["span"]): Mention => ({
  id: `at ${span.start}`,
  span,
  phrase: span,
  kind: "weapon",
  form: "description",
  entity: `at ${span.start}`,
  stands_for: null,
});

/** The last mention before a pronoun that words its entity. */
function antecedent(pronoun: Mention, entity: string | null, { mentions }: Reading): Mention | null {
  const same = mentions.filter((mention) => mention.entity === entity && mention.form !== "pronoun");
  return same.findLast(({ span }) => span.start < pronoun.span.start) ?? same[0] ?? null;
}

interface Setting extends Violent {
  readonly reading: Reading;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly incidents: number;
  readonly text: string;
}

interface About {
  readonly side: Side;
  readonly kind: string;
  readonly head: string;
  readonly sectors: string;
  readonly near: readonly string[];
  readonly shared: readonly string[];
}

function featuresOf(setting: Setting, side: Side, mention: Mention): About {
  const { claim, type, lemma, reading, entities, incidents, text } = setting;
  const entity = entities.get(mention.entity);
  const head = (mention.span.text.split(/\s+/).at(-1) ?? "").toLowerCase();
  const sectorsOf = (parties: readonly Party[]) =>
    [...new Set(parties.flatMap(({ entity: id }) => entities.get(id ?? "")?.sectors ?? []))].join("+") || "none";
  const sentence = reading.sentences.findIndex(
    ({ start, end }) => start <= mention.span.start && mention.span.start < end,
  );
  const hop = claim.chain.at(-1);
  return {
    side,
    kind: `${mention.kind} ${mention.form}`,
    head,
    sectors: `${entity?.sectors.join("+") || "none"}`,
    near: nearOf(mention, claim, text),
    shared: [
      `type ${type}`,
      `lemma ${lemma}`,
      `claim ${claim.type}`,
      `mode ${claim.mode}`,
      `status ${claim.certainty.status}`,
      `modality ${claim.certainty.modality}`,
      `told ${claim.told_as}`,
      `stance ${hop?.stance}`,
      `doers ${sectorsOf(claim.actors)}`,
      `done to ${sectorsOf(claim.recipients)}`,
      `sides ${sectorsOf(claim.actors)} ${sectorsOf(claim.recipients)}`,
      `sentence ${Math.min(sentence, 12)}`,
      `incidents ${Math.min(incidents, 10)}`,
      `dated ${datedOf(claim, reading)}`,
      `placed ${claim.place?.how ?? "no"} ${countryOf(claim, reading)}`,
      `counts ${[...new Set(claim.counts.map(({ of }) => of))].join("+")}`,
      `actors ${Math.min(2, claim.actors.length)} recipients ${Math.min(2, claim.recipients.length)}`,
      `country ${entity?.country ?? "none"}`,
    ],
  };
}

function forRole(role: RoleName, form: string, words: string, about: About): readonly string[] {
  const { side, kind, head, sectors, near, shared } = about;
  return [
    role,
    ...shared.map((feature) => `${role} ${feature}`),
    `${role} ${side}`,
    `${role} ${side} ${kind}`,
    `${role} ${side} ${shared[0]}`,
    `${role} ${side} ${shared[1]}`,
    `${role} ${side} ${shared[2]}`,
    ...near.map((feature) => `${role} ${feature}`),
    `${role} ${side} ${near[0]}`,
    `${role} head ${head}`,
    `${role} ${side} head ${head}`,
    `${role} sectors ${sectors}`,
    `${role} ${side} ${kind} ${sectors}`,
    `${role} form ${form}`,
    `${role} form ${form} ${kind} ${side}`,
    `${role} words ${words.toLowerCase()}`,
    `${role} length ${Math.min(5, words.split(" ").length)}`,
    `${role} form ${form} length ${Math.min(5, words.split(" ").length)}`,
  ];
}

/** What stands before and behind a mention, and how far it is from the claim's predicate. */
function nearOf({ phrase }: Mention, { predicate }: Claim, text: string): readonly string[] {
  const before =
    text
      .slice(Math.max(0, phrase.start - 40), phrase.start)
      .toLowerCase()
      .match(/[\p{L}]+|[^\s\p{L}]/gu) ?? [];
  const after =
    text
      .slice(phrase.end, phrase.end + 30)
      .toLowerCase()
      .match(/[\p{L}]+|[^\s\p{L}]/gu) ?? [];
  const far = phrase.start >= predicate.end ? phrase.start - predicate.end : phrase.end - predicate.start;
  const steps = [-120, -60, -25, -5, 0, 5, 25, 60, 120].filter((step) => far > step).length;
  return [
    `before ${before.at(-1)}`,
    `far ${steps}`,
    `before ${before.at(-1)} far ${steps}`,
    `behind ${after[0]}`,
    `before ${before.at(-2)} ${before.at(-1)}`,
  ];
}

/** How long before publication the claim's day lies, roughly. */
function datedOf(claim: Claim, { report }: Reading): string {
  const day = claim.date?.start;
  const published = report.published ?? report.dateline?.date;
  if (!day || !published) return claim.date ? "open" : "no";
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(day.slice(0, 10))) / 86_400_000;
  if (Number.isNaN(days)) return "no";
  if (days < 0) return "later";
  return days < 8 ? "week" : days < 70 ? "months" : "long ago";
}

const countryOf = (claim: Claim, { places }: Reading) =>
  places.find(({ id }) => id === claim.place?.ref)?.country ?? "none";

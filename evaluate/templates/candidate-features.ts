import type { Claim, Party } from "../../src/model/claim.ts";
import type { Entity, Mention } from "../../src/model/mention.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Violent } from "./incidents.ts";
import type { RoleName } from "./records.ts";
import type { Side } from "./seats.ts";

export interface Setting extends Violent {
  readonly reading: Reading;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly incidents: number;
  readonly text: string;
}

export interface About {
  readonly side: Side;
  readonly kind: string;
  readonly head: string;
  readonly sectors: string;
  readonly near: readonly string[];
  readonly shared: readonly string[];
}

export function featuresOf(setting: Setting, side: Side, mention: Mention): About {
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

export function forRole(role: RoleName, form: string, words: string, about: About): readonly string[] {
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

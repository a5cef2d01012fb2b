import { distinct, groupBy } from "./group-by.ts";
import { listed, listedShort, numberWord, sentence } from "./in-words.ts";
import { mainVoice, type Speaker, type Statement, withoutRepeated } from "./origins.ts";
import { isCopied, ownerOf } from "./ownership.ts";
import type { Together } from "./together.ts";

/** Why least and most are what they are: a sentence for everything that was collapsed, kept apart or left open. */
export function reasonsFor(
  speakers: readonly Speaker[],
  together: Together,
  { least, most }: { readonly least: number; readonly most: number },
): readonly string[] {
  if (speakers.length === 0) return [];
  return [
    ...copies(speakers),
    ...speakers.flatMap(quoted),
    ...together.named.flatMap(oneBody),
    ...together.through.map(
      ({ speaker, parts }) =>
        `${nameOf(speaker)} as a whole may have spoken through ${orListed(distinct(parts.map(nameOf)))}: one origin for the least.`,
    ),
    ...together.joint.map((s) => `${nameOf(s)} speaks only jointly with others here: one with them for the least.`),
    ...together.reporting.map((s) => `${nameOf(s)} counts by itself: ${s.voices.find((v) => v.reporting)?.reporting}.`),
    ...together.shown.flatMap(sameSort),
    ...repeating(together.repeating),
    ...leading(together.leading),
    ...maybeNamed(together.maybeNamed),
    ...unnamedOnes(together),
    ...speakers.flatMap(several),
    inAll(least, most),
  ];
}

const nameOf = (speaker: Speaker) => mainVoice(speaker).name;
const orListed = (names: readonly string[]) =>
  names.length < 2 ? listed(names) : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

/** Translations of reports that state it themselves, which are not asked again. */
export function translations(statements: readonly Statement[]): readonly string[] {
  const counted = new Set(withoutRepeated(statements));
  const repeated = statements.filter((statement) => !counted.has(statement));
  return distinct(
    repeated.map(({ evidence: { report } }) => {
      const original = report.copyOf?.publisher ?? report.copyOf?.report;
      return `${report.publisher ?? report.id} carries a translation of ${original}, which states it too: it counts there.`;
    }),
  );
}

function copies(speakers: readonly Speaker[]): readonly string[] {
  const copied = speakers.flatMap(({ statements }) => statements.filter(({ evidence }) => isCopied(evidence)));
  return distinct(
    copied.map(({ evidence }) => {
      const { copyOf, publisher, id } = evidence.report;
      const whose = publisher ?? id;
      const original = copyOf?.publisher ?? copyOf?.report;
      if (copyOf?.kind === "version") return `${whose} published another version of one report: it counts once.`;
      if (copyOf?.kind === "translation")
        return `${whose} carries a translation of ${original}: it counts once, with its original.`;
      return `${whose} carries the text of ${original}: a copy counts once, with its original.`;
    }),
  );
}

/** Media that have it from one and the same source. */
function quoted(speaker: Speaker): readonly string[] {
  const own = speaker.statements.filter(({ evidence }) => !isCopied(evidence));
  const voice = mainVoice(speaker);
  const media = distinct(own.map(({ evidence }) => ownerOf(evidence).name).filter((name) => name !== voice.name));
  if (media.length === 0) return [];
  const [who, verb] = [listed(media), media.length === 1 ? "quotes" : "quote"];
  if (voice.sort === "own-voice") {
    const agency = own.some(({ evidence }) => evidence.claim.chain.some((h) => h.kind === "agency" && h.name !== null));
    const kind = agency ? "agency" : "medium";
    const has = media.length === 1 ? `${who} ${verb}` : `${who} ${verb} the same ${kind},`;
    return [`${sentence(has)} ${voice.name}: one origin.`];
  }
  if (voice.sort === "unnamed") {
    const citing = media.filter((name) => name !== voice.medium.name);
    if (citing.length === 0) return [];
    return [
      `${sentence(listed(citing))} ${citing.length === 1 ? "has" : "have"} it from ${voice.medium.name}, whose unnamed source is counted there.`,
    ];
  }
  if (media.length < 2) return [];
  return voice.key.startsWith("evidence:")
    ? [`${sentence(who)} rest on the same evidence, ${voice.name}: one origin.`]
    : [`${sentence(who)} ${verb} the same source, ${voice.name}: one origin.`];
}

function oneBody(speakers: readonly Speaker[]): readonly string[] {
  if (speakers.length < 2) return [];
  const body = speakers.flatMap(({ voices }) => voices.flatMap((voice) => voice.body?.name ?? []))[0];
  const names = listedShort(speakers.map(nameOf));
  return body
    ? [`${names} are of one body, ${body}: one origin for the least.`]
    : [`${names} may speak for one body, which the reports do not tell: one origin for the least.`];
}

function sameSort(part: { readonly sort: string; readonly speakers: readonly Speaker[] }): readonly string[] {
  const names = listed(part.speakers.map(nameOf));
  const words = listed(distinct(part.speakers.flatMap(({ voices }) => voices.flatMap((voice) => voice.evidence))));
  return part.speakers.length < 2
    ? [`${names} rests on evidence, ${words}.`]
    : [`${names} each rest on ${part.sort} (${words}), which may be the same: one origin for the least.`];
}

function repeating(all: Together["repeating"]): readonly string[] {
  if (all.length === 0) return [];
  const media = distinct(all.map(({ speaker }) => nameOf(speaker)));
  const earlier = listedShort(distinct([...new Set(all.flatMap((one) => one.earlier))].map(nameOf)));
  const [say, their, show, they] =
    media.length === 1 ? ["says", "its", "shows", "it is"] : ["say", "their", "show", "each is"];
  return [
    `${listedShort(media)} ${say} so in ${their} own voice and ${show} no reporting of ${their} own: for the least ${they} one with whoever was no later (${earlier}).`,
  ];
}

/** Unnamed sources of a medium who may be the same named ones, in one sentence. */
function maybeNamed(all: Together["maybeNamed"]): readonly string[] {
  const alike = groupBy(all, ({ speaker, named }) => {
    return JSON.stringify([mainVoice(speaker).medium.key, distinct(named.map(nameOf))]);
  });
  return [...alike.values()].flatMap((same) => {
    const names = listedShort(distinct(same.map(({ speaker }) => nameOf(speaker))));
    const [one] = same;
    if (!one) return [];
    const sources = same.length === 1 ? "The unnamed source" : "The unnamed sources";
    const whom = orListed(distinct(one.named.map(nameOf)));
    return [`${sources} ${names}, quoted by ${mainVoice(one.speaker).medium.name}, may be ${whom}.`];
  });
}

function leading(media: readonly Speaker[]): readonly string[] {
  if (media.length < 2) return [];
  return [
    `${listed(media.map(nameOf))} say so in their own voice and show no reporting of their own: they may have it from one another, one origin for the least.`,
  ];
}

function unnamedOnes({ unnamed, maybeNamed }: Together): readonly string[] {
  const all = [...unnamed, ...maybeNamed.map(({ speaker }) => speaker)];
  if (all.length < 2) return [];
  return [
    `${listedShort(all.map(nameOf).sort())} are not named and may be the same: unnamed sources are taken as one for the least.`,
  ];
}

function several(speaker: Speaker): readonly string[] {
  const number = Math.max(...speaker.voices.map((voice) => voice.number));
  return number > 1 ? [`${nameOf(speaker)} are up to ${numberWord(number)}.`] : [];
}

function inAll(least: number, most: number): string {
  if (least === most) return most === 1 ? "In all: one origin." : `In all: ${numberWord(most)} independent origins.`;
  return `In all: at least ${numberWord(least)}, at most ${numberWord(most)} independent origins.`;
}

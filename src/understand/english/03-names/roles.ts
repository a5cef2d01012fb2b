import type { Entity, Role } from "../../../model/mention.ts";
import { spanOf } from "../../../model/span.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft, DraftMention } from "../../draft.ts";
import type { Title } from "../../lexicon/titles.ts";
import { firstByKey, onceFor } from "../../tables.ts";
import { closesOffice, type TitleFound, titleAround, titleEndingAt } from "../../title-around.ts";
import { wordsText } from "../../words-text.ts";
import { formerly, isFormer } from "./former.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree">;

/** Offices that the text gives a named person: before the name, in apposition, or the name in apposition to the office. */
export function readRoles(
  mentions: readonly DraftMention[],
  entities: readonly Entity[],
  draft: Needed,
): readonly Entity[] {
  const found = new Map<string, { role: Role; title: Title; country: string | null }[]>();
  for (const mention of mentions) {
    if (mention.form !== "name" || mention.kind !== "person") continue;
    for (const office of officesOf(mention, draft)) {
      const of = bodyOf(office, mention, mentions, draft);
      const role: Role = {
        title: wordsText(office.words, draft),
        of: of?.entity ?? null,
        when: null,
        former: isFormer(office.words, draft),
        span: spanOf(draft.text, startOf(office.words, draft), endOf(office.words, draft)),
      };
      const country = (of ? entityOf(entities, of.entity) : undefined)?.country ?? null;
      found.set(mention.entity, [...(found.get(mention.entity) ?? []), { role, title: office.title, country }]);
    }
  }
  return entities.map((entity) => withRoles(entity, found.get(entity.id) ?? []));
}

const entityOf = firstByKey(({ id }: Entity) => id);

function withRoles(entity: Entity, found: readonly { role: Role; title: Title; country: string | null }[]): Entity {
  if (found.length === 0) return entity;
  const same = (a: Role, b: Role) => a.title.toLowerCase() === b.title.toLowerCase() && a.of === b.of;
  const roles = found.map(({ role }) => role).filter((role, i, all) => all.findIndex((r) => same(r, role)) === i);
  const sectors = found.flatMap(({ title, role }) => (role.former ? formerly(title.sectors) : title.sectors));
  const country = entity.country ?? found.map((one) => one.country).find((code) => code !== null) ?? null;
  return {
    ...entity,
    country,
    sectors: [...new Set([...sectors, ...entity.sectors])] as Entity["sectors"],
    roles: [...entity.roles, ...roles],
    why: [
      ...entity.why,
      ...roles.map((role) => ({
        rule: "names/title",
        says: `The text gives ${entity.name} the office “${role.title}”.`,
        span: role.span,
      })),
    ],
  };
}

function officesOf(mention: DraftMention, draft: Needed): readonly TitleFound[] {
  const { tree } = draft;
  const before = officesBefore(mention.words.first, draft);
  const apposed = tree.dependents(mention.head, "appos").flatMap((word) => titleAround(word, draft) ?? []);
  const above = tree.words[mention.head]?.relation === "appos" ? (tree.words[mention.head]?.head ?? -1) : -1;
  const under = above >= 0 ? titleAround(above, draft) : null;
  return [...before, ...apposed, ...(under ? [under] : [])];
}

/** "Foreign Minister Lt Gen X": one office before the other. */
function officesBefore(name: number, draft: Needed): readonly TitleFound[] {
  const nearest = titleEndingAt(name, draft);
  return nearest ? [nearest, ...officesBefore(nearest.words.first, draft)] : [];
}

type Placed = ReadonlyMap<number, readonly (readonly [DraftMention, number])[]>;

/** Mentions, each with its place in the list, under a word. */
const placedBy = (wordOf: (mention: DraftMention) => number) =>
  onceFor((mentions: readonly DraftMention[]): Placed => {
    const table = new Map<number, (readonly [DraftMention, number])[]>();
    for (const [at, mention] of mentions.entries()) {
      const word = wordOf(mention);
      table.set(word, [...(table.get(word) ?? []), [mention, at]]);
    }
    return table;
  });
const byEnd = placedBy(({ words }) => words.after);
const byBeginning = placedBy(({ phraseWords }) => phraseWords.first);

/** The mentions under some words, in the list's order. */
function near(words: readonly number[], placed: Placed): readonly DraftMention[] {
  return words
    .flatMap((word) => placed.get(word) ?? [])
    .sort(([, a], [, b]) => a - b)
    .map(([mention]) => mention);
}

/** The body or country of an office: before it ("Sudanese foreign minister", "Chad's president"), or after "of", "for". */
function bodyOf(
  office: TitleFound,
  person: DraftMention,
  mentions: readonly DraftMention[],
  draft: Needed,
): DraftMention | null {
  const { tree } = draft;
  const isBody = ({ kind, head, entity }: DraftMention) =>
    ["organization", "place", "nationality", "group"].includes(kind) &&
    head !== person.head &&
    entity !== person.entity;
  const { first, after } = office.words;
  const inOneSentence = (word: number) => tree.words[word]?.sentence === tree.words[first]?.sentence;
  const before = near([first - 2, first - 1, first], byEnd(mentions)).find(
    // "the administration of President X": what stands before a preposition is no part of the office.
    (mention) =>
      isBody(mention) &&
      inOneSentence(mention.words.first) &&
      !closesOffice(mention.words, draft) &&
      tree.words
        .slice(mention.words.after, first)
        .every(({ upos }) => !["ADP", "VERB", "AUX", "PUNCT"].includes(upos)) &&
      // "In Turkey Minister X": where, not of what.
      !(mention.kind === "place" && ["in", "at"].includes(tree.words[mention.words.first - 1]?.lower ?? "")),
  );
  const behind = near([after, after + 1, after + 2], byBeginning(mentions)).find(
    (mention) =>
      isBody(mention) &&
      inOneSentence(mention.phraseWords.first) &&
      // "X, a union leader, police said"
      tree.words[mention.head]?.relation !== "nsubj" &&
      // "a farmer who lost two brothers": what a clause tells of him is no body of his.
      tree.words.slice(after, mention.words.first).every(({ upos }) => !["VERB", "AUX", "PRON"].includes(upos)),
  );
  return (after === person.words.first ? before : (behind ?? before)) ?? null;
}

const startOf = ({ first }: WordRange, { analysis }: Needed) => analysis.words[first]?.start ?? 0;
const endOf = ({ after }: WordRange, { analysis }: Needed) => analysis.words[after - 1]?.end ?? 0;

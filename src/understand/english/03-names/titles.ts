import type { Entity, Role } from "../../../model/mention.ts";
import { spanOf } from "../../../model/span.ts";
import type { Draft, DraftMention } from "../../draft.ts";

const OFFICE =
  /^(?:president|minister|premier|chancellor|king|queen|prince|emir|sultan|secretary|governor|mayor|senator|congressman|congresswoman|ambassador|envoy|general|colonel|major|captain|lieutenant|admiral|commander|chief|director|head|chairman|chairwoman|chairperson|leader|spokesman|spokeswoman|spokesperson|judge|prosecutor|deputy|lawmaker|adviser|advisor|commissioner|speaker|founder|member|candidate|officer|bishop|sheikh|imam|analyst|professor|doctor|lawyer|manager|editor|administrator|vice-president|gen|col|maj|capt|lt|sen|rep|gov|sgt)\.?$/i;

/** Offices told beside a person's name: "Foreign Minister X", "X, the governor of Y". */
export function rolesFromTitles(
  mentions: readonly DraftMention[],
  entities: readonly Entity[],
  draft: Pick<Draft, "text" | "analysis" | "tree">,
): readonly Entity[] {
  const roles = new Map<string, Role[]>();
  for (const person of mentions.filter((m) => m.form === "name" && m.kind === "person")) {
    const role = before(person, mentions, draft) ?? apposed(person, mentions, draft);
    if (role) roles.set(person.entity, [...(roles.get(person.entity) ?? []), role]);
  }
  return entities.map((entity) => ({ ...entity, roles: [...entity.roles, ...(roles.get(entity.id) ?? [])] }));
}

/** The run of title words before a name, back to the last that belongs to it. */
function before(
  person: DraftMention,
  mentions: readonly DraftMention[],
  { text, analysis }: Pick<Draft, "text" | "analysis">,
): Role | null {
  let first = person.words.first;
  while (
    first > 0 &&
    /^(?:NOUN|PROPN|ADJ)$/.test(analysis.words[first - 1]?.upos ?? "") &&
    analysis.words[first - 1]?.sentence === analysis.words[person.head]?.sentence
  )
    first--;
  let office = person.words.first - 1;
  if (office < first || !OFFICE.test(analysis.words[office]?.text ?? "")) return null;
  let start = office;
  const inName = (word: number) =>
    mentions.some((m) => m.form === "name" && m.words.first <= word && word < m.words.after && m.kind !== "other");
  while (start - 1 >= first && !inName(start - 1)) start--;
  const body = mentions.findLast(
    (m) => m.form === "name" && m.words.after <= start && m.words.after >= start - 1 && m.words.first >= first,
  );
  office = person.words.first;
  const span = spanOf(text, analysis.words[start]?.start ?? 0, analysis.words[office - 1]?.end ?? 0);
  const former = /^(?:former|ex-?)/i.test(span.text) || /^former$/i.test(analysis.words[start - 1]?.text ?? "");
  return { title: span.text.replace(/^former\s+/i, ""), of: body?.entity ?? null, when: null, former, span };
}

/** "X, the governor of Y" */
function apposed(
  person: DraftMention,
  mentions: readonly DraftMention[],
  { text, analysis, tree }: Pick<Draft, "text" | "analysis" | "tree">,
): Role | null {
  const head = tree.dependents(person.head, "appos").find((word) => OFFICE.test(analysis.words[word]?.text ?? ""));
  if (head === undefined) return null;
  const parts = tree
    .dependents(head, "compound", "amod")
    .concat(head)
    .sort((a, b) => a - b);
  const of = tree
    .dependents(head, "nmod", "compound")
    .map((word) => mentions.find((m) => m.head === word && m.form === "name"))
    .find(Boolean);
  const span = spanOf(text, analysis.words[parts[0] ?? head]?.start ?? 0, analysis.words[head]?.end ?? 0);
  return {
    title: span.text.replace(/^former\s+/i, ""),
    of: of?.entity ?? null,
    when: null,
    former: /^former/i.test(span.text),
    span,
  };
}

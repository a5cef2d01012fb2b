import type { Entity } from "../../model/mention.ts";
import type { Why } from "../../model/why.ts";
import type { Draft, DraftClaim } from "../draft.ts";
import { firstByKey } from "../tables.ts";

const entityOf = firstByKey(({ id }: Entity) => id);

const PRONOUN = /^(?:i|we|you|s?he|it|they|me|us|him|her|them|this|that|these|those|who|which)$/i;

/** Why the parties that are named by other words than their names are who they are. */
export function whyWho(claim: DraftClaim, { entities }: Pick<Draft, "entities">): readonly Why[] {
  const seen = new Set<string>();
  return [...claim.actors, ...claim.recipients, ...claim.others].flatMap(({ entity, span }) => {
    const who = entity ? entityOf(entities, entity) : undefined;
    const key = `${entity} ${span.text.toLowerCase()}`;
    if (!who || seen.has(key)) return [];
    seen.add(key);
    if (PRONOUN.test(who.name))
      return [{ rule: "refer/open", says: `The text does not settle whom “${span.text}” means.`, span }];
    // "six of them", of "hundreds, among them clerks": no pronoun is a name's own word
    if (!PRONOUN.test(span.text) && sameWords(span.text, who)) return [];
    const why = who.why.find(
      (one) => one.rule.startsWith("refer/") && one.span && one.span.start <= span.start && span.end <= one.span.end,
    );
    return [{ rule: why?.rule ?? "refer", says: says(span.text, who.name, why), span }];
  });
}

function says(words: string, name: string, why: Why | undefined): string {
  if (!why) return `“${words}” stands for ${name}.`;
  return why.says.includes(name) ? why.says : `“${words}” stands for ${name}. ${why.says}`;
}

/** Whether the words are the name, a part of it, or one of its other forms. */
function sameWords(words: string, { name, aliases }: Entity): boolean {
  const bare = (some: string) =>
    ` ${some
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  const own = bare(words);
  return [name, ...aliases].map(bare).some((other) => other.includes(own) || own.includes(other));
}

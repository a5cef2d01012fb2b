import type { Entity } from "../../../model/mention.ts";
import type { Draft, DraftMention, Stage } from "../../draft.ts";

/** Pronouns, relative pronouns and appositions to the entities they stand for; a first version by recency and number. */
export const refer: Stage = {
  name: "refer",
  needs: ["analysis", "tree", "mentions", "entities"],
  gives: ["mentions", "entities"],
  reason: "needs the mentions; attribution and claims need to know who “he” is",
  run: (draft) => {
    const entityOf = new Map(draft.mentions.map((m) => [m.id, m.entity]));
    for (const mention of draft.mentions) {
      const antecedent = antecedentOf(mention, draft, entityOf);
      if (antecedent) entityOf.set(mention.id, entityOf.get(antecedent.id) ?? antecedent.entity);
    }
    const mentions = draft.mentions.map((m) => ({ ...m, entity: entityOf.get(m.id) ?? m.entity }));
    const used = new Set(mentions.map(({ entity }) => entity));
    return { mentions, entities: draft.entities.filter(({ id }) => used.has(id)) };
  },
};

function antecedentOf(mention: DraftMention, draft: Draft, entityOf: ReadonlyMap<string, string>): DraftMention | null {
  const { words } = draft.analysis;
  const word = words[mention.head];
  if (!word) return null;
  if (mention.form === "name") return null;
  if (word.relation === "appos") return draft.mentions.find((m) => m.head === word.head && m.form === "name") ?? null;
  if (mention.form !== "pronoun") return definite(mention, draft);
  if (word.lower === "who") return draft.mentions.find((m) => m.head === clauseNoun(mention.head, draft)) ?? null;
  if (word.lower === "i" || word.lower === "we") return null;
  return recent(mention, draft, entityOf);
}

/** The noun that a relative clause hangs on. */
function clauseNoun(word: number, { tree, analysis }: Draft): number {
  const verb = tree.ancestors(word).find((above) => analysis.words[above]?.relation === "acl:relcl");
  return verb === undefined ? -1 : (analysis.words[verb]?.head ?? -1);
}

/** "the ministry" after "a ministry …": the last mention with the same noun. */
function definite(mention: DraftMention, { mentions, analysis }: Draft): DraftMention | null {
  if (!/^(?:the|this|that|these|those)\s/i.test(mention.phrase.text)) return null;
  const lemma = analysis.words[mention.head]?.lemma;
  return (
    mentions.findLast(
      (m) => m.span.end <= mention.span.start && m.form === "description" && analysis.words[m.head]?.lemma === lemma,
    ) ?? null
  );
}

const SINGLE = new Set(["he", "she", "him", "his", "her", "himself", "herself"]);
const FEMALE =
  /\b(?:Mrs|Ms|Miss|she|her|woman|spokeswoman|chairwoman|congresswoman|queen|mother|sister|daughter|wife)\b/i;

/** The nearest fitting entity before a pronoun, subjects first; at most three sentences back. */
function recent(mention: DraftMention, draft: Draft, entityOf: ReadonlyMap<string, string>): DraftMention | null {
  const { words } = draft.analysis;
  const word = words[mention.head];
  const single = SINGLE.has(word?.lower ?? "");
  const it = /^it/.test(word?.lower ?? "");
  let best: DraftMention | null = null;
  let bestScore = -Infinity;
  for (const candidate of draft.mentions) {
    if (candidate.span.end > mention.span.start || candidate.form === "pronoun") continue;
    const distance = (word?.sentence ?? 0) - (words[candidate.head]?.sentence ?? 0);
    if (distance > 3 || !fits(candidate, single, it, draft, entityOf)) continue;
    const subject = /^nsubj/.test(words[candidate.head]?.relation ?? "") ? 1 : 0;
    const female = FEMALE.test(candidate.phrase.text) && /^(?:he|him|his)$/.test(word?.lower ?? "") ? -3 : 0;
    const score = -1.2 * distance + subject + (candidate.form === "name" ? 0.4 : 0) + candidate.head / 1e6 + female;
    if (score >= bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

function fits(
  candidate: DraftMention,
  single: boolean,
  it: boolean,
  draft: Draft,
  entityOf: ReadonlyMap<string, string>,
): boolean {
  const entity: Entity | undefined = draft.entities.find(({ id }) => id === entityOf.get(candidate.id));
  const plural =
    /(?:s|people|men|women|children|police|troops)$/i.test(candidate.span.text) && candidate.form === "description";
  if (single) return candidate.kind === "person" || (candidate.kind === "group" && !plural);
  if (it) return ["organization", "place", "document", "facility"].includes(entity?.kind ?? candidate.kind) && !plural;
  return candidate.kind === "group" ? plural : candidate.kind === "organization" || candidate.kind === "nationality";
}

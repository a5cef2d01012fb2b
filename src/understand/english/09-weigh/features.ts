import type { Draft, DraftClaim } from "../../draft.ts";
import type { Features } from "../../lexicon/confidence-weights.ts";

/** What the claims of a report are counted by, once for all of them. */
export interface Company {
  /** Claims in each sentence. */
  readonly inSentence: ReadonlyMap<number, number>;
  /** The model's score of the attribution whose cue begins at a character. */
  readonly attributionScore: ReadonlyMap<number, number>;
  readonly mentionForm: ReadonlyMap<number, string>;
  readonly predicateScore: ReadonlyMap<number, number>;
}

export function companyOf({ claims, analysis, mentions }: Draft): Company {
  const inSentence = new Map<number, number>();
  for (const { word } of claims) {
    const sentence = analysis.words[word]?.sentence ?? -1;
    inSentence.set(sentence, (inSentence.get(sentence) ?? 0) + 1);
  }
  return {
    inSentence,
    attributionScore: new Map(
      analysis.attributions.flatMap(({ cues, score }) =>
        cues.map((cue) => [analysis.words[cue.first]?.start ?? -1, score] as const),
      ),
    ),
    mentionForm: new Map(mentions.map(({ span, form }) => [span.start, form])),
    predicateScore: new Map(analysis.predicates.map(({ word, score }) => [word, score])),
  };
}

/** What is known of a claim that tells good readings from bad ones: each a number near 0 to 1, absent ones 0. */
export function featuresOf(claim: DraftClaim, { analysis, tree }: Draft, company: Company): Features {
  const word = analysis.words[claim.word];
  const parties = [...claim.actors, ...claim.recipients];
  const forms = parties.map(({ span }) => company.mentionForm.get(span.start) ?? "none");
  const yes = (name: string, holds: boolean): [string, number][] => (holds ? [[name, 1]] : []);
  const share = (form: string) => forms.filter((own) => own === form).length / Math.max(forms.length, 1);
  const scores = claim.chain.flatMap(({ cue }) => (cue ? (company.attributionScore.get(cue.span.start) ?? 0.5) : []));
  const length = claim.contentWords.after - claim.contentWords.first;
  const depth = tree.ancestors(claim.word).length;
  return [
    [`kind ${claim.kind}`, 1],
    [`type ${claim.type}`, 1],
    ...yes(`rule ${ruleOf(claim)}`, claim.kind !== "event"),
    [`${claim.kind} by ${word?.upos ?? "X"}`, 1],
    ...yes("no party", claim.kind !== "statement" && parties.length === 0),
    ...yes("no doer", claim.kind !== "statement" && claim.actors.length === 0),
    ...yes("nobody done to", claim.kind !== "statement" && claim.recipients.length === 0),
    ["share of pronouns among parties", share("pronoun")],
    ["share of names among parties", share("name")],
    ["parties beyond two", Math.max(0, parties.length - 2) / 2],
    ["hops beyond the publisher", Math.max(0, Math.min(claim.chain.length - 1, 3)) / 3],
    ["doubt of the attribution", scores.length > 0 ? 1 - Math.min(...scores) : 0],
    ["doubt of the predicate", 1 - (company.predicateScore.get(claim.word) ?? 0)],
    ...yes(`in ${claim.where}`, claim.where !== "body"),
    ...yes("background", claim.told_as === "background"),
    ...yes(`hangs as ${(word?.relation ?? "dep").split(":")[0]}`, word !== undefined),
    ["depth of its word", Math.min(depth, 8) / 8],
    ["words of its content", Math.min(length, 40) / 40],
    ["claims in its sentence", Math.min(company.inSentence.get(word?.sentence ?? -1) ?? 1, 8) / 8],
    ...yes("counted", claim.counts.length > 0),
    ...yes("dated by the text", claim.date?.how === "stated"),
    ...yes("placed by the text", claim.place?.how === "stated"),
    ...yes("not actual", claim.certainty !== undefined && claim.certainty.modality !== "actual"),
    ...yes("negated", claim.certainty?.polarity === "negated"),
    ...yes("mode known", claim.mode !== null),
  ];
}

/** The rule that made the claim, without the word that it is about: "relation/holds_role". */
function ruleOf({ why }: DraftClaim): string {
  const rule = why[0]?.rule ?? "";
  return rule.startsWith("event/") ? "event" : rule;
}

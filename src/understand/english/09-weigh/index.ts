import { statusOf } from "../../../model/certainty.ts";
import { spanOf } from "../../../model/span.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft, DraftClaim, Stage } from "../../draft.ts";
import { confidenceOf } from "./confidence.ts";
import { type Sign, signsOf, summarise } from "./evidence.ts";
import { factualityOf } from "./factuality.ts";
import { toldOnce } from "./told-once.ts";

/** How sure each claim sounds, and how sure we are to have read it rightly. */
export const weigh: Stage = {
  name: "weigh",
  needs: ["text", "analysis", "tree", "attributions", "claims", "ownVoice", "mentions"],
  gives: ["claims", "predicates"],
  reason: "looks at each claim's predicate and at its chain, so both must be there",
  run: (draft) => ({
    claims: toldOnce(
      draft.claims.map((claim) => weighed(claim, draft)),
      draft,
    ),
    predicates: draft.analysis.predicates.map(({ word, lemma, roleset }) => {
      const { modality, polarity } = summarise(signsOf(word, contentAround(word, draft), draft));
      const factuality = factualityOf(modality, polarity, draft.analysis.factuality[word]);
      const { start, end } = draft.analysis.words[word] ?? { start: 0, end: 0 };
      return { span: spanOf(draft.text, start, end), lemma, roleset, factuality, polarity, modality };
    }),
  }),
};

function weighed(claim: DraftClaim, draft: Draft): DraftClaim {
  const signs = signsOf(claim.word, contentAround(claim.word, draft), draft);
  const { modality, polarity } = summarise(signs);
  const hops = claim.chain.slice(draft.ownVoice.length);
  const { status, when } = statusOf({
    polarity,
    modality,
    hops,
    allegedly: claim.hearsay === "allegedly",
    reportedly: claim.hearsay === "reportedly",
  });
  return {
    ...claim,
    certainty: {
      status,
      polarity,
      modality,
      factuality: factualityOf(modality, polarity, draft.analysis.factuality[claim.word]),
    },
    confidence: confidenceOf(claim, draft),
    why: [
      ...claim.why,
      ...signs.map((sign) => whyOf(sign, draft)),
      { rule: `status/${status}`, says: `Status ${status}: ${when}.`, span: null },
    ],
  };
}

function whyOf(sign: Sign, { analysis, text }: Draft): DraftClaim["why"][number] {
  const { start, end } = analysis.words[sign.word] ?? { start: 0, end: 0 };
  const span = spanOf(text, start, end);
  const effect = sign.negates ? "negates it" : `makes it ${sign.modality}`;
  return { rule: `weigh/${sign.negates ? "negation" : sign.modality}`, says: `“${span.text}” ${effect}.`, span };
}

/** The innermost attributed content around a word; null in the publisher's own voice. */
function contentAround(word: number, { attributions }: Draft): WordRange | null {
  const around = attributions.flatMap(({ contentWords }) =>
    contentWords.filter(({ first, after }) => first <= word && word < after),
  );
  return around.sort((a, b) => a.after - a.first - (b.after - b.first))[0] ?? null;
}

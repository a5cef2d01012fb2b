import { statusOf } from "../../../model/certainty.ts";
import type { Predicate } from "../../../model/reading.ts";
import { spanOf } from "../../../model/span.ts";
import type { Draft, DraftClaim, Stage } from "../../draft.ts";
import { confidenceOf } from "./confidence.ts";
import { dayToCome } from "./day-to-come.ts";
import { signsOf } from "./evidence.ts";
import { factualityOf } from "./factuality.ts";
import { companyOf } from "./features.ts";
import { hearsayAbove, withoutDoubt } from "./hearsay.ts";
import { withOtherNumbers } from "./other-numbers.ts";
import { ownSigns } from "./own-signs.ts";
import { type Sign, summarise } from "./sign.ts";
import { toldAgain } from "./told-again.ts";
import { toldOnce } from "./told-once.ts";

/** How sure each claim sounds, and how sure we are to have read it rightly. */
export const weigh: Stage = {
  name: "weigh",
  needs: ["text", "analysis", "tree", "claims", "ownVoice", "mentions", "places", "dates"],
  gives: ["claims", "predicates"],
  reason: "looks at each claim's predicate and at its chain, so both must be there",
  run: (draft) => {
    const predicates = draft.analysis.predicates.map(({ word, lemma, roleset }) => {
      const { start, end } = draft.analysis.words[word] ?? { start: 0, end: 0 };
      return { span: spanOf(draft.text, start, end), lemma, roleset, ...wholeSentence(word, draft) };
    });
    const factuality = new Map(draft.analysis.predicates.map(({ word }, i) => [word, predicates[i]?.factuality ?? 0]));
    return { claims: weighedClaims(draft, factuality), predicates };
  },
};

const NO_CUES: ReadonlySet<number> = new Set();

/** How a word stands by all of its sentence, what its sources say of it included: "denied that" negates here. */
function wholeSentence(word: number, draft: Draft): Pick<Predicate, "factuality" | "polarity" | "modality"> {
  const { modality, polarity } = summarise(signsOf(word, NO_CUES, draft));
  return { factuality: factualityOf(modality, polarity, draft.analysis.factuality[word]), polarity, modality };
}

/** `factuality` of the predicates, by word. */
function weighedClaims(draft: Draft, factuality: ReadonlyMap<number, number>): readonly DraftClaim[] {
  const wordAt = new Map(draft.analysis.words.map(({ start, index }) => [start, index]));
  const told = draft.claims.map((claim) => {
    const cues = claim.chain.flatMap(({ cue }) => (cue ? (wordAt.get(cue.span.start) ?? []) : []));
    const sure = factuality.get(claim.word) ?? wholeSentence(claim.word, draft).factuality;
    return weighed(claim, new Set(cues), sure, draft);
  });
  const once = toldAgain(withOtherNumbers(toldOnce(told, draft), draft), draft);
  const company = companyOf({ ...draft, claims: once });
  return once.map((claim) => ({ ...claim, confidence: confidenceOf(claim, draft, company) }));
}

/** A claim with its certainty; `cues` are the words that carry the cues of its chain. */
function weighed(claim: DraftClaim, cues: ReadonlySet<number>, factuality: number, draft: Draft): DraftClaim {
  const above = hearsayAbove(claim.word, draft);
  const found = isPresupposed(claim, draft) ? ownSigns(claim.word, draft) : signsOf(claim.word, cues, draft);
  const own = withoutDoubt(found, above?.word ?? -1);
  const signs = [...own, ...dayToCome(claim, draft)];
  const { polarity, ...sum } = summarise(signs);
  const modality = isKnownDeath(claim, sum.modality, draft) ? "actual" : sum.modality;
  const hearsay = claim.hearsay ?? above?.hearsay ?? null;
  const hops = claim.chain.slice(draft.ownVoice.length);
  const { status, when } = statusOf({
    polarity,
    modality,
    hops,
    allegedly: hearsay === "allegedly",
    reportedly: hearsay === "reportedly",
  });
  // "a reward for his capture", "if they do not withdraw": what may never be has not the day of what was told before it
  const undated = modality === "hypothetical" && /^(?:tense|published)$/.test(claim.date?.how ?? "");
  return {
    ...claim,
    date: undated ? null : claim.date,
    certainty: { status, polarity, modality, factuality },
    why: [
      ...claim.why,
      ...signs.map((sign) => whyOf(sign, draft)),
      { rule: `status/${status}`, says: `Status ${status}: ${when}.`, span: null },
    ],
  };
}

/** "The spokesman, Idris Musa, could not be reached": he is the spokesman all the same. */
const isPresupposed = ({ kind, word }: DraftClaim, { analysis }: Draft): boolean =>
  kind === "relation" && /^(?:nsubj|appos|compound|nmod:desc)/.test(analysis.words[word]?.relation ?? "");

const YET_TO_DO = new Set<Predicate["modality"]>(["planned", "demanded", "attempted"]);

/** "hope to recover the bodies of six men": the finding is to come, and the men are dead. */
function isKnownDeath({ type, word }: DraftClaim, modality: Predicate["modality"], { analysis }: Draft): boolean {
  const { upos, lemma = "" } = analysis.words[word] ?? {};
  return type === "DIE" && upos === "VERB" && BRINGS_IN.has(lemma) && YET_TO_DO.has(modality);
}

const BRINGS_IN = new Set(["find", "recover", "discover", "pull", "retrieve"]);

function whyOf(sign: Sign, { analysis, text }: Draft): DraftClaim["why"][number] {
  const { start, end } = analysis.words[sign.word] ?? { start: 0, end: 0 };
  const span = spanOf(text, start, end);
  const effect = sign.negates ? "negates it" : `makes it ${sign.modality}`;
  return { rule: `weigh/${sign.negates ? "negation" : sign.modality}`, says: `“${span.text}” ${effect}.`, span };
}

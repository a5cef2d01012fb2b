import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";
import { sourceHead } from "./source-head.ts";
import { commonNoun, mentionAt } from "./source-of.ts";

/** Cues of which a deed may be the subject though it says nothing; a summit declares, and a rally demands. */
const SHOWING = new Set(
  "show suggest indicate underline underscore highlight reveal remind signal reflect claim".split(" "),
);

/** Deeds that are called "the …" when they were done; a march or a summit also while it is to come. */
const CRIMES = new Set(
  "attack assault bombing blast killing murder assassination massacre ambush coup kidnapping abduction hijacking shooting atrocity".split(
    " ",
  ),
);

const PROVING = new Set(["confirm", "prove"]);
const MUTE = new Set(["sanction", "embargo", "strike", "arrest", "withdrawal"]);

/** "These sanctions confirm that it will leave the pact": a measure or a crime proves something; a test or a search tells it. */
const isMuteProof = (lemma: string, noun: string): boolean =>
  PROVING.has(lemma) && (MUTE.has(noun) || CRIMES.has(noun));

/** "The group planned the attacks": what it did, where "planned the march" and "planned to attack" are what it means. */
function isPlanOfDeed({ cues, contents }: Pick<Candidate, "cues" | "contents">, { analysis, tree }: Draft): boolean {
  const cue = analysis.words[cues[0]?.first ?? -1];
  if (cue?.lemma !== "plan" || cue.upos !== "VERB") return false;
  return contents.every((range) => {
    const { index = -1, lemma = "", relation, head } = analysis.words[tree.headOf(range)] ?? {};
    const dated = [...tree.dependents(index, "nmod"), ...tree.dependents(cue.index, "obl")].some((at) =>
      tree.dependents(at, "case").some((mark) => tree.words[mark]?.lower === "for"),
    );
    return CRIMES.has(lemma) && relation === "obj" && head === cue.index && !dated;
  });
}

const REWARDS = new Set(["reward", "bounty"]);

/** "a reward has been offered for the capture of his brother": nothing is said. */
const isRewardOffered = (cues: Candidate["cues"], { tree, analysis }: Draft): boolean =>
  cues.some(({ first, after }) =>
    analysis.words
      .slice(first, after)
      .flatMap(({ index }) => tree.dependents(index, "obj", "nsubj:pass"))
      .some((at) => REWARDS.has(analysis.words[at]?.lemma ?? "")),
  );

/**
 * "These atrocities show that the junta lost control": what a deed shows is concluded by whoever writes or speaks. A
 * release, a ruling or a poll is a deed too, but one that says something: the list of source nouns has these.
 */
export const withoutDeeds = (candidates: readonly Candidate[], draft: Draft): readonly Candidate[] =>
  candidates.filter(
    ({ sources, cues, contents }) =>
      !isPlanOfDeed({ cues, contents }, draft) &&
      !isRewardOffered(cues, draft) &&
      (sources.length === 0 ||
        !cues.some(({ first, after }) =>
          draft.analysis.words
            .slice(first, after)
            .some(
              ({ lemma }) => SHOWING.has(lemma) || sources.every((range) => isMuteProof(lemma, nounOf(range, draft))),
            ),
        ) ||
        !sources.every((range) => {
          const head = sourceHead(range, draft);
          return mentionAt(head, draft)?.kind === "event" && commonNoun(head, draft) === null;
        })),
  );

const nounOf = (range: WordRange, draft: Draft): string => draft.analysis.words[sourceHead(range, draft)]?.lemma ?? "";

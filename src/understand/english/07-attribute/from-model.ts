import type { AttributionParts, Word, WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { type Candidate, within } from "./candidate.ts";
import { untilTeller, withoutGaps } from "./gaps.ts";

/** What the language model links: cues with their sources and contents. */
export function modelCandidates({ analysis }: Pick<Draft, "analysis">): readonly Candidate[] {
  return analysis.attributions
    .filter((parts) => parts.cues.length > 0 && parts.contents.length > 0)
    .filter((parts) => !namesOnly(parts, analysis.words))
    .map(({ sources, cues, contents, score }) => ({
      sources: sources.filter(
        (source) => isNear(source, cues, analysis.words) && !isHearer(source, cues, analysis.words),
      ),
      cues,
      contents: untilTeller(
        withoutGaps(contents, analysis.attributions, analysis.words),
        { sources, cues },
        analysis.words,
      ),
      score,
      rule: "model" as const,
    }));
}

/** A clause, not a noun with one ("a prosecutor it did not name"). */
function isClause({ first, after }: WordRange, words: readonly Word[]): boolean {
  const inside = words.slice(first, after);
  const head = inside.find((word) => word.upos !== "PUNCT" && (word.head < first || word.head >= after));
  const noun = head?.upos === "NOUN" || head?.upos === "PROPN";
  const within = (relation: string, above: number) => noun && relation === "acl:relcl" && above === head.index;
  const verbs = inside.filter(({ upos }) => upos === "VERB" || upos === "AUX");
  return verbs.some(
    (verb) =>
      !within(verb.relation, verb.head) && !within(words[verb.head]?.relation ?? "", words[verb.head]?.head ?? -1),
  );
}

/** A speaker of a later sentence does not speak in this one; one of an earlier may, where the cue has no subject of its own ("He added"). */
function isNear({ first }: WordRange, cues: AttributionParts["cues"], words: readonly Word[]): boolean {
  const cue = words[cues[0]?.first ?? first];
  const [own, other] = [cue?.sentence ?? 0, words[first]?.sentence ?? 0];
  return other === own || (other < own && !(cue && hasSubject(cue, words)));
}

/** "Residents were told that …": to whom something is told does not say it. */
function isHearer({ first, after }: WordRange, cues: AttributionParts["cues"], words: readonly Word[]): boolean {
  const told = (verb: number) => TOLD.has(words[verb]?.lemma ?? "") && within(verb, cues);
  return words.slice(first, after).some(({ relation, head }) => relation === "nsubj:pass" && told(head));
}

const TOLD = new Set(["tell", "inform", "warn", "notify", "advise", "assure", "brief", "remind"]);

/** "… blocked a road and vowed": who did the one says the other. */
function hasSubject({ index, relation, head, sentence }: Word, words: readonly Word[]): boolean {
  const verbs = [index];
  for (let [step, at] = [relation, head]; /^(?:conj|advcl)/.test(step) && verbs.length < 4; ) {
    verbs.push(at);
    [step, at] = [words[at]?.relation ?? "", words[at]?.head ?? -1];
  }
  const near = words.slice(Math.max(0, index - 60), index).filter((word) => word.sentence === sentence);
  return near.some((word) => word.relation === "nsubj" && word.upos !== "PRON" && verbs.includes(word.head));
}

/** "quoting an aide": what is cited is a further source, not something said. */
function namesOnly({ cues, contents }: AttributionParts, words: readonly Word[]): boolean {
  const leans = cues.some(({ first, after }) =>
    words.slice(first, after).some(({ lemma }) => lemma === "quote" || lemma === "cite"),
  );
  return leans && !contents.some((content) => isClause(content, words));
}

import type { Draft, DraftClaim } from "../../draft.ts";
import { isFigureNoun } from "../../lexicon/figure-nouns.ts";
import { lightVerb } from "../../lexicon/light-verbs.ts";
import { onceFor } from "../../tables.ts";
import { remainsIn } from "./noun-arguments.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

/** Verbs by which an event named as the subject only takes place. */
const HAPPENS = new Set(
  "occur happen take come erupt break begin start end continue last follow remain be go rage flare resume spread enter collapse intensify subside escalate drag".split(
    " ",
  ),
);

/** Verbs by which one event brings on another. */
const PROMPTS = new Set("prompt spark trigger cause provoke ignite unleash lead".split(" "));

/**
 * The words that may carry what a clause tells, given its main word: the word itself, what it leads to ("began to
 * shell"), the noun that a light verb carries ("launched a raid") and the event that only takes place ("a raid began").
 */
function tellingWords(main: number, { tree, analysis }: Needed): ReadonlySet<number> {
  const lemma = analysis.words[main]?.lemma ?? "";
  const carried = lightVerb(lemma) === null ? [] : tree.dependents(main, "obj", "nsubj:pass");
  // "came under shelling", "was on strike".
  const met = tree.dependents(main, "obl").filter((at) => lemma === "come" || lemma === "be" || remainsIn(at, tree));
  const whole = carried.flatMap((at) => tree.dependents(at, "nmod"));
  const prompted = PROMPTS.has(lemma) ? tree.dependents(main, "obj") : [];
  const happening = HAPPENS.has(lemma) ? tree.dependents(main, "nsubj") : [];
  // "Two died when a shell landed": told with the shelling.
  const dying = lemma === "die" || lemma === "perish" ? tree.dependents(main, "advcl") : [];
  // "Dozens killed in clashes": a headline's clause hangs on its subject.
  const headline = analysis.words[main]?.upos === "VERB" ? [] : tree.dependents(main, "acl");
  return new Set([
    main,
    ...tree.dependents(main, "xcomp"),
    ...carried,
    ...whole,
    ...met,
    ...prompted,
    ...dying,
    ...happening,
    ...headline,
    ...numbered(main, { tree, analysis }),
  ]);
}

const claimsByWord = onceFor((claims: readonly DraftClaim[]) => {
  const table = new Map<number, DraftClaim[]>();
  for (const claim of claims) table.set(claim.word, [...(table.get(claim.word) ?? []), claim]);
  return table;
});

/** Whether what a clause mainly tells was already read as an event, or as a relation at its main word. */
export function isMainClauseCoded(main: number, coded: readonly DraftClaim[], around: Needed): boolean {
  const byWord = claimsByWord(coded);
  const told = [...tellingWords(main, around)].flatMap((word) => byWord.get(word) ?? []);
  return told.some(
    ({ word, kind, type, actors, recipients, others, counts }) =>
      type !== "kind_of" &&
      (kind === "event" || word === main) &&
      (kind === "statement" || word !== main || actors.length + recipients.length + others.length + counts.length > 0),
  );
}

/** "put the death toll at 14", "the number of dead has risen": the nouns of a number and what they number. */
function numbered(main: number, { tree, analysis }: Needed): readonly number[] {
  return [main, ...tree.dependents(main, "nsubj", "obj", "nsubj:pass")]
    .filter((at) => isFigureNoun(analysis.words[at]?.lemma ?? ""))
    .flatMap((at) => [at, ...tree.dependents(at, "nmod")]);
}

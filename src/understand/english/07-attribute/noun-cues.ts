import type { WordRange } from "../../analysis.ts";
import { isDefinite } from "../../definite.ts";
import type { Draft } from "../../draft.ts";
import { cues } from "../../lexicon/cues.ts";
import { tellsOf } from "../../lexicon/events.ts";
import { type Candidate, cueWords } from "./candidate.ts";
import { withoutCase } from "./source-of.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

const TELLING: ReadonlySet<string> = new Set(["reports", "claims", "alleges"]);
/** Verbs by which somebody answers what is reported: his answer is the claim's, and he need not say who told it. */
const ANSWERED: ReadonlySet<string> = new Set(["denies", "confirms", "admits", "doubts", "cannot-confirm"]);

/**
 * "There were reports that troops had fled", "investigating claims that soldiers looted shops", "the militia's claim that
 * it holds the town", "reports of shelling": a noun for what is told, with a clause or a deed. Whoever told it is nobody in particular, unless the noun
 * says whose it is.
 */
export function nounCues(draft: Needed, known: readonly Candidate[]): readonly Candidate[] {
  const taken = cueWords(known);
  const told = new Set(
    known.flatMap(({ contents }) =>
      contents.flatMap(({ first, after }) => [-1, 0, 1].map((by) => `${first + by} ${after}`)),
    ),
  );
  return draft.analysis.words.flatMap(({ index }) => (taken.has(index) ? [] : (nounCueAt(index, told, draft) ?? [])));
}

/** `told`: the first word, give or take one, and the end of what is known to be said. */
function nounCueAt(noun: number, told: ReadonlySet<string>, { tree, analysis }: Needed): Candidate | null {
  const word = analysis.words[noun];
  const stance = word?.upos === "NOUN" ? cues().get(word.lemma)?.stance : undefined;
  if (!word || stance === undefined || !TELLING.has(stance)) return null;
  const clause = toldBehind(noun, { tree, analysis });
  if (clause === undefined || isAnswered(noun, { tree, analysis })) return null;
  const content = tree.subtree(clause);
  if (told.has(`${content.first} ${content.after}`)) return null;
  const source = ownerOf(noun, { tree, analysis });
  return {
    sources: source === null ? [] : [source],
    cues: [{ first: noun, after: noun + 1 }],
    contents: [content],
    score: 0.7,
    rule: "noun-cue",
  };
}

/** What is told of deeds: "records of a contract" tell nothing. */
const HEARD_OF = new Set(["report", "claim", "allegation", "accusation", "account"]);

/** "that troops had fled", "of shelling": what the noun says was told; "the report of the explosion" is of what is known. */
function toldBehind(noun: number, { tree, analysis }: Needed): number | undefined {
  const led = (at: number, relation: string, word: string) =>
    tree.dependents(at, relation).some((mark) => analysis.words[mark]?.lower === word);
  const clause = tree.dependents(noun, "acl", "ccomp").find((at) => at > noun && led(at, "mark", "that"));
  if (clause !== undefined || !HEARD_OF.has(analysis.words[noun]?.lemma ?? "")) return clause;
  return tree.dependents(noun, "nmod").find((at) => {
    const { upos, lemma = "" } = analysis.words[at] ?? {};
    return upos === "NOUN" && !isDefinite(at, tree) && led(at, "case", "of") && tellsOf(lemma, "n");
  });
}

/** "denied reports that", "could not verify the claim that". */
function isAnswered(noun: number, { tree, analysis }: Needed): boolean {
  const { relation = "", head = -1 } = analysis.words[noun] ?? {};
  if (!/^(?:obj|nsubj:pass|obl|conj)/.test(relation)) return false;
  if (relation === "conj") return isAnswered(head, { tree, analysis });
  const lemma = analysis.words[head]?.lemma ?? "";
  return ANSWERED.has(cues().get(lemma)?.stance ?? "") || REFUTES.has(lemma);
}

const REFUTES = new Set(
  "reject dismiss refute rebut contradict verify corroborate substantiate disprove debunk".split(" "),
);

/** "the militia's claim", "claims by the militia", "reports from residents". */
function ownerOf(noun: number, { tree, analysis }: Needed): WordRange | null {
  const owner = tree.dependents(noun, "nmod:poss").find((at) => analysis.words[at]?.upos !== "PRON");
  const told = tree
    .dependents(noun, "nmod")
    .find((at) => tree.dependents(at, "case").some((mark) => /^(?:by|from)$/.test(analysis.words[mark]?.lower ?? "")));
  const at = owner ?? told;
  return at === undefined ? null : withoutCase(tree.subtree(at), { analysis });
}

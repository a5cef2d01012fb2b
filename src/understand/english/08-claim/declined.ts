import { spanOf } from "../../../model/span.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { isSilence } from "../../lexicon/silence.ts";
import { argumentHeads } from "./arguments.ts";
import { chainAt, type Voice } from "./chain-at.ts";
import { clauseOf, endOf, hearsayAt, startOf, whereAt } from "./claim-of.ts";
import { distinct, partiesAt } from "./parties.ts";
import { emptyStatement } from "./statements.ts";
import { hasMark, isNegated } from "./syntax.ts";

type Grounds = Pick<Draft, "tree" | "analysis">;

/**
 * Silence and open questions, told as such: "declined to comment", "gave no toll", "could not be verified", "it is
 * unclear who fired first".
 */
export function findDeclined(draft: Draft, voices: readonly Voice[]): readonly DraftClaim[] {
  return draft.analysis.words.flatMap(({ index }) => {
    const says = silenceAt(index, draft);
    return says === null ? [] : (claimAt(index, says, draft, voices) ?? []);
  });
}

/** What kind of silence a word tells of, in a reader's words; null where it tells of none. */
function silenceAt(word: number, grounds: Grounds): string | null {
  const upos = grounds.analysis.words[word]?.upos;
  if (upos === "ADJ") return isOpen(word, grounds) ? "something left open" : null;
  if (upos !== "VERB" && upos !== "AUX") return null;
  if (declines(word, grounds)) return "a refusal to speak";
  if (nothingGiven(word, grounds) || unanswered(word, grounds)) return "a silence";
  return unestablished(word, grounds) ? "something that nobody could establish" : null;
}

const lemmaAt = (word: number, { analysis }: Grounds) => analysis.words[word]?.lemma ?? "";

function declines(word: number, grounds: Grounds): boolean {
  const { tree } = grounds;
  if (!isSilence("refuse", lemmaAt(word, grounds))) return false;
  return (
    tree.dependents(word, "xcomp").some((at) => isSilence("speak", lemmaAt(at, grounds))) ||
    tree.dependents(word, "obj").some((at) => lemmaAt(at, grounds) === "comment")
  );
}

/** "gave no toll", "offered no explanation", "no group claimed responsibility", "did not return calls". */
function nothingGiven(word: number, grounds: Grounds): boolean {
  const { tree, analysis } = grounds;
  const lemma = lemmaAt(word, grounds);
  const determiners = (at: number) => tree.dependents(at, "det").map((child) => analysis.words[child]?.lower ?? "");
  if (lemma === "claim") {
    const nobody = tree
      .dependents(word, "nsubj")
      .some((at) => determiners(at).includes("no") || ["nobody", "none"].includes(analysis.words[at]?.lower ?? ""));
    return nobody && tree.dependents(word, "obj").some((at) => lemmaAt(at, grounds) === "responsibility");
  }
  if (!isSilence("give", lemma)) return false;
  return tree
    .dependents(word, "obj")
    .some(
      (at) =>
        isSilence("detail", lemmaAt(at, grounds)) &&
        (determiners(at).includes("no") || isNegated(word, grounds.tree) || hasMark(word, "without", tree)),
    );
}

/** "did not respond", "could not be reached". */
function unanswered(word: number, grounds: Grounds): boolean {
  const lemma = lemmaAt(word, grounds);
  if (!isSilence("answer", lemma) || !isNegated(word, grounds.tree)) return false;
  const passive = grounds.tree.dependents(word, "aux:pass").length > 0;
  // "did not say the war was over" is for others; "did not say who fired" is silence.
  const asks = grounds.tree
    .dependents(word, "ccomp", "xcomp", "obj")
    .some((at) => hasQuestion(at, grounds) || isSilence("detail", lemmaAt(at, grounds)));
  const bare = grounds.tree.dependents(word, "ccomp", "xcomp", "obj").length === 0;
  if (lemma === "say" || lemma === "specify") return asks;
  return lemma === "reach" ? passive : bare || asks || passive || lemma === "verify" || lemma === "confirm";
}

const QUESTION = new Set(["who", "what", "why", "how", "where", "when", "whether", "which", "whose", "if"]);

function hasQuestion(word: number, { tree, analysis }: Grounds): boolean {
  return [word, ...tree.children(word), ...tree.children(word).flatMap(tree.children)].some((at) =>
    QUESTION.has(analysis.words[at]?.lower ?? ""),
  );
}

/** "could not be authenticated", "it was not possible to confirm". */
function unestablished(word: number, grounds: Grounds): boolean {
  const lemma = lemmaAt(word, grounds);
  if (!isSilence("establish", lemma)) return false;
  const { tree } = grounds;
  return isNegated(word, grounds.tree) && tree.dependents(word, "aux:pass").length > 0;
}

/** "it is unclear who …", "it was not possible to …": an adjective of what is not known, with what is not known. */
function isOpen(word: number, grounds: Grounds): boolean {
  const { tree } = grounds;
  const lemma = lemmaAt(word, grounds);
  if (!isSilence("open", lemma) || tree.dependents(word, "cop").length === 0) return false;
  const negative = /^(?:un|im)/.test(lemma);
  if (negative === isNegated(word, grounds.tree)) return false;
  const clauses = tree.dependents(word, "csubj", "ccomp", "xcomp", "advcl", "nsubj");
  return clauses.some((at) => hasQuestion(at, grounds) || isSilence("establish", lemmaAt(at, grounds)));
}

function claimAt(word: number, says: string, draft: Draft, voices: readonly Voice[]): DraftClaim | null {
  const found = draft.analysis.words[word];
  const where = found ? whereAt(found.start, draft) : null;
  if (!found || !where) return null;
  const contentWords = clauseOf(word, draft);
  const predicate = spanOf(draft.text, found.start, found.end);
  const passive = draft.tree.dependents(word, "aux:pass").length > 0;
  const speakers = found.upos === "ADJ" ? [] : argumentHeads(word, passive ? ["1"] : ["0"], draft);
  return {
    ...emptyStatement(predicate, where),
    actors: distinct(speakers.flatMap((head) => partiesAt(head, draft))),
    content: spanOf(draft.text, startOf(contentWords, draft), endOf(contentWords, draft)),
    chain: chainAt(word, draft, voices),
    why: [{ rule: "statement/declined", says: `“${predicate.text}” tells of ${says}.`, span: predicate }],
    word,
    contentWords,
    hearsay: hearsayAt(word, draft),
  };
}

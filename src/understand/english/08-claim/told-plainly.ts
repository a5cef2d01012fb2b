import { spanOf } from "../../../model/span.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { chainAt, type Voice, voiceAt } from "./chain-at.ts";
import { clauseOf, endOf, hearsayAt, startOf, whereAt } from "./claim-of.ts";
import { isMainClauseCoded } from "./main-clause.ts";
import { distinct, partiesAt } from "./parties.ts";
import { secondClauses } from "./second-clauses.ts";
import { emptyStatement } from "./statements.ts";
import { subjectOf } from "./subject.ts";

/**
 * What the report itself says and no type covers: one statement for each sentence below the headline whose main clause was not
 * read as anything else ("The group often gives higher figures than officials").
 */
export function findToldPlainly(
  draft: Draft,
  voices: readonly Voice[],
  read: readonly DraftClaim[],
): readonly DraftClaim[] {
  const { analysis, tree } = draft;
  const cues = new Set(voices.flatMap((voice) => voice.cues.map(({ first }) => first)));
  const speaks = (word: number) => cues.has(word) || SAYING.has(analysis.words[word]?.lemma ?? "");
  return analysis.sentences.flatMap(({ root }) => {
    const main = speaks(root) ? [] : [root];
    return [...main, ...secondClauses(root, tree).filter((at) => !speaks(at))].flatMap((at) => {
      if (voiceAt(at, voices) !== null || isMainClauseCoded(at, read, draft)) return [];
      return statementAt(at, draft, voices) ?? [];
    });
  });
}

/** Verbs of telling: what they lead to is told, not the telling. */
const SAYING = new Set(["say", "tell", "add", "quote", "cite"]);

function statementAt(root: number, draft: Draft, voices: readonly Voice[]): DraftClaim | null {
  const found = draft.analysis.words[root];
  const clause = found?.upos === "VERB" || draft.tree.dependents(root, "cop").length > 0;
  const where = found ? whereAt(found.start, draft) : null;
  const subjects = clause ? subjectOf(root, draft.tree) : [];
  if (!found || subjects.length === 0 || where === null || where === "headline") return null;
  const contentWords = clauseOf(root, draft);
  const predicate = spanOf(draft.text, found.start, found.end);
  return {
    ...emptyStatement(predicate, where),
    actors: distinct(subjects.flatMap((at) => partiesAt(at, draft))),
    content: spanOf(draft.text, startOf(contentWords, draft), endOf(contentWords, draft)),
    chain: chainAt(root, draft, voices),
    why: [
      {
        rule: "statement/plain",
        says: `The report itself says so: “${predicate.text}” fits no type of event or relation, and is kept as a statement.`,
        span: predicate,
      },
    ],
    word: root,
    contentWords,
    hearsay: hearsayAt(root, draft),
  };
}

import { spanOf } from "../../../model/span.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { argumentHeads } from "./arguments.ts";
import { chainAt, type Voice } from "./chain-at.ts";
import { clauseOf, endOf, hearsayAt, startOf, whereAt } from "./claim-of.ts";
import { distinct, partiesAt } from "./parties.ts";

const DECLINES = new Set(["decline", "refuse"]);
const SPEAKING = new Set(
  "comment say discuss elaborate speak answer identify name disclose confirm talk respond specify give provide".split(
    " ",
  ),
);
const RESPONDING = new Set(["respond", "reply", "answer", "comment", "reach", "verify", "confirm"]);

/** "declined to comment", "did not reply", "could not be reached", "could not be verified": told in the teller's voice. */
export function findDeclined(draft: Draft, voices: readonly Voice[]): readonly DraftClaim[] {
  return draft.analysis.words.flatMap(({ index, upos }) =>
    upos === "VERB" && (declines(index, draft) || unanswered(index, draft))
      ? (claimAt(index, draft, voices) ?? [])
      : [],
  );
}

function declines(word: number, { tree, analysis }: Draft): boolean {
  if (!DECLINES.has(analysis.words[word]?.lemma ?? "")) return false;
  return (
    tree.dependents(word, "xcomp").some((at) => SPEAKING.has(analysis.words[at]?.lemma ?? "")) ||
    hasComment(word, { tree, analysis })
  );
}

function hasComment(word: number, { tree, analysis }: Pick<Draft, "tree" | "analysis">): boolean {
  return tree.dependents(word, "obj").some((at) => analysis.words[at]?.lemma === "comment");
}

function unanswered(word: number, { tree, analysis }: Draft): boolean {
  const lemma = analysis.words[word]?.lemma ?? "";
  const lowers = (at: number, ...relations: string[]) =>
    tree.dependents(at, ...relations).map((child) => analysis.words[child]?.lower ?? "");
  if (lemma === "have" || lemma === "make" || lemma === "offer") {
    return tree
      .dependents(word, "obj")
      .some((at) => analysis.words[at]?.lemma === "comment" && lowers(at, "det").includes("no"));
  }
  if (lemma === "claim") {
    const nobody = tree.dependents(word, "nsubj").some((at) => lowers(at, "det").includes("no"));
    return nobody && tree.dependents(word, "obj").some((at) => analysis.words[at]?.lemma === "responsibility");
  }
  const negated = [...lowers(word, "advmod"), ...lowers(word, "cc:preconj")].some((form) =>
    ["not", "n't", "neither", "never"].includes(form),
  );
  if (!negated || !RESPONDING.has(lemma)) return false;
  return lemma !== "reach" || tree.dependents(word, "aux:pass").length > 0;
}

function claimAt(word: number, draft: Draft, voices: readonly Voice[]): DraftClaim | null {
  const found = draft.analysis.words[word];
  const where = found ? whereAt(found.start, draft) : null;
  if (!found || !where) return null;
  const contentWords = clauseOf(word, draft);
  const predicate = spanOf(draft.text, found.start, found.end);
  const passive = draft.tree.dependents(word, "aux:pass").length > 0;
  return {
    where,
    told_as: "news",
    kind: "statement",
    type: "statement",
    mode: null,
    quad: null,
    contexts: [],
    codes: { cameo: null, acled: null },
    actors: distinct(argumentHeads(word, passive ? ["1"] : ["0"], draft).flatMap((head) => partiesAt(head, draft))),
    recipients: [],
    mutual: false,
    others: [],
    predicate,
    content: spanOf(draft.text, startOf(contentWords, draft), endOf(contentWords, draft)),
    links: [],
    date: null,
    place: null,
    other_places: [],
    counts: [],
    chain: chainAt(word, draft, voices),
    why: [
      {
        rule: "statement/declined",
        says: `“${predicate.text}”: a refusal or a silence, told as such.`,
        span: predicate,
      },
    ],
    word,
    contentWords,
    hearsay: hearsayAt(word, draft),
  };
}

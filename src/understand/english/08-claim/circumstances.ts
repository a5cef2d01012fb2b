import type { Claim } from "../../../model/claim.ts";
import type { Draft } from "../../draft.ts";

type When = Claim["date"];
type Where = Claim["place"];

/** The date of the event's own clause. */
export function dateOf(word: number, { dates, tree }: Pick<Draft, "dates" | "tree">): When {
  const date = dates.find(
    ({ words, start }) => start !== null && clauseOf(tree.headOf(words), tree) === clauseOf(word, tree),
  );
  if (!date) return null;
  return { ref: date.id, start: date.start, end: date.end, precision: date.precision, how: "stated" };
}

/** The place of the event's own clause, told by a preposition of place; else the dateline's, as a suggestion. */
export function placeOf(word: number, { places, tree, frame }: Pick<Draft, "places" | "tree" | "frame">): Where {
  const place = places.find(({ words, use }) => {
    const head = tree.headOf(words);
    return (
      use === "literal" &&
      clauseOf(head, tree) === clauseOf(word, tree) &&
      tree
        .dependents(head, "case")
        .some((mark) => /^(?:in|at|near|outside|around|inside|across)$/.test(tree.words[mark]?.lower ?? ""))
    );
  });
  if (place) return { ref: place.id, how: "stated", relation: "at", radius_km: null };
  const line = frame.dateline?.ref;
  return line ? { ref: line, how: "dateline", relation: "at", radius_km: null } : null;
}

/** The verb or root that a word belongs to. */
function clauseOf(word: number, tree: Draft["tree"]): number {
  let at = word;
  for (let steps = 0; steps < 60; steps++) {
    const own = tree.words[at];
    if (!own || own.head < 0 || own.upos === "VERB" || /^(?:ccomp|advcl|acl|conj|parataxis|root)/.test(own.relation))
      return at;
    at = own.head;
  }
  return at;
}

/** Which part of the report the word stands in. */
export function whereOf(start: number, { frame }: Pick<Draft, "frame">): Claim["where"] {
  const part = frame.parts.find((candidate) => candidate.start <= start && start < candidate.end);
  return part?.kind === "headline" || part?.kind === "standfirst" || part?.kind === "caption" ? part.kind : "body";
}

/** Background: dated more than a month before the report was published, or told in the past perfect. */
export function toldAs(
  word: number,
  date: When,
  { published, tree }: Pick<Draft, "published" | "tree">,
): Claim["told_as"] {
  if (date?.end && published && Date.parse(published) - Date.parse(date.end) > 31 * 86_400_000) return "background";
  const perfect = tree.dependents(word, "aux").some((aux) => tree.words[aux]?.lower === "had");
  return perfect && !date ? "background" : "news";
}

import type { Hop } from "../../../model/chain.ts";
import type { Draft } from "../../draft.ts";
import type { Cue } from "./cue.ts";
import { plainHop, sameOutlet } from "./own-voice.ts";
import { sourceOf, withoutCase } from "./source-of.ts";

/** Verbs by which an outlet passes on another's words, and those by which one source leans on a further one. */
const CARRY = new Set([
  "carry",
  "publish",
  "broadcast",
  "air",
  "quote",
  "cite",
  "obtain",
  "see",
  "release",
  "print",
  "post",
  "report",
  "run",
]);
const LEAN_ON = new Set(["cite", "quote", "citing", "quoting"]);

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "mentions" | "entities" | "ownVoice">;

/**
 * Outlets between the publisher and the source: "told Reuters", "in an interview with the daily", "quoted by state
 * television", "in a statement carried by the agency". The publisher and its agency are no further hop.
 */
export function outletsBefore(cue: Cue, source: number | null, draft: Needed): readonly Hop[] {
  const { tree, analysis } = draft;
  const heard = [
    ...tree.dependents(cue.word, "obj", "iobj"),
    ...interviewers(cue.word, draft),
    ...agentsOf(cue.word, draft),
    ...tree.dependents(cue.word, "obl").flatMap((word) => carriersOf(word, draft)),
    ...(source === null ? [] : carriersOf(source, draft)),
  ];
  // "told local broadcaster Radio Ituri": where the tree makes two of them, the noun says what the name is.
  const hops = [...new Set(heard)]
    .filter((word, _, all) => word !== source && !all.includes(word + 1) && !isAudience(word, draft))
    .map((word) => ({ word, found: sourceOf(word, withoutCase(tree.subtree(word), draft), draft) }))
    .filter(({ found }) => found.kind === "outlet" || found.kind === "agency")
    .filter(({ found }) => !draft.ownVoice.some((hop) => hop.name && found.name && sameOutlet(hop.name, found.name)));
  const once = (at: number) => {
    const own = hops[at]?.found;
    return hops.findIndex(({ found }) => found.entity !== null && found.entity === own?.entity);
  };
  return hops
    .filter((_, at) => once(at) < 0 || once(at) === at)
    .filter(({ word }) => (analysis.words[word]?.upos ?? "") !== "PRON")
    .map(({ found }) => ({ ...plainHop(found), stance: "reports" as const }));
}

/** "told the press", "told the media": whoever came to listen; "state media" and "the Associated Press" pass it on. */
function isAudience(word: number, { tree, analysis }: Needed): boolean {
  const { lower = "", upos } = analysis.words[word] ?? {};
  if (upos !== "NOUN" || (lower !== "press" && lower !== "media")) return false;
  const sorts = tree.dependents(word, "compound", "amod", "nmod:poss").map((at) => analysis.words[at]?.lower ?? "");
  return sorts.every((sort) => lower === "press" && /^(?:local|foreign|international|assembled)$/.test(sort));
}

/** "in an interview with X", "in remarks to X", "in comments published by X". */
function interviewers(cue: number, { tree, analysis }: Needed): readonly number[] {
  return tree
    .dependents(cue, "obl")
    .filter((word) => ["interview", "remark", "comment", "conversation"].includes(analysis.words[word]?.lemma ?? ""))
    .flatMap((word) => tree.dependents(word, "nmod"));
}

/** "quoted by X": the agent of a passive cue. */
function agentsOf(cue: number, { tree, analysis }: Needed): readonly number[] {
  return CARRY.has(analysis.words[cue]?.lemma ?? "") ? tree.dependents(cue, "obl:agent", "obl") : [];
}

/** "a statement carried by X", "a report seen by X", also behind a noun of its own: "a report by experts seen by X". */
function carriersOf(noun: number, { tree, analysis }: Needed): readonly number[] {
  return [noun, ...tree.dependents(noun, "nmod")]
    .flatMap((word) => tree.dependents(word, "acl"))
    .filter((word) => CARRY.has(analysis.words[word]?.lemma ?? ""))
    .flatMap((word) => tree.dependents(word, "obl:agent", "obl"));
}

/** The head of the further source behind one that cites it: "the daily said, quoting a reliable source". */
export function citedBehind(cue: Cue, source: number | null, { tree, analysis }: Needed): number | null {
  // "the ministry said 14 died, but Interfax cited the service": a joined verb with a subject of its own is another's.
  const joined = tree.dependents(cue.word, "conj").filter((at) => tree.dependents(at, "nsubj").length === 0);
  const clauses = [
    ...tree.dependents(cue.word, "advcl", "xcomp"),
    ...joined,
    ...(source === null ? [] : tree.dependents(source, "acl")),
    ...[cue.word + 1, cue.word + 2].filter((word) => /^(?:quoting|citing)$/.test(analysis.words[word]?.lower ?? "")),
    // "according to the daily, citing an officer"
    ...(source !== null && analysis.words[source + 1]?.text === "," ? [source + 2] : []),
  ].filter((word) => LEAN_ON.has(analysis.words[word]?.lemma ?? ""));
  const cited = (word: number) => [
    ...tree.dependents(word, "obj"),
    ...tree.dependents(word, "nsubj").filter((at) => at > word),
  ];
  return clauses.flatMap(cited)[0] ?? null;
}

import type { Count } from "../../../model/claim.ts";
import { spanOf } from "../../../model/span.ts";
import type { Draft } from "../../draft.ts";
import { boundsOf } from "./numbers.ts";
import { throughPartitive, withConjuncts } from "./syntax.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "text">;

const OF: Readonly<Record<string, string>> = {
  kill: "killed",
  murder: "killed",
  massacre: "killed",
  slay: "killed",
  execute: "killed",
  behead: "killed",
  assassinate: "killed",
  die: "killed",
  perish: "killed",
  drown: "killed",
  dead: "killed",
  death: "killed",
  wound: "injured",
  injure: "injured",
  hurt: "injured",
  maim: "injured",
  arrest: "arrested",
  detain: "arrested",
  jail: "arrested",
  capture: "arrested",
  seize: "arrested",
  abduct: "abducted",
  kidnap: "abducted",
  free: "released",
  release: "released",
  surrender: "surrendered",
  displace: "displaced",
  flee: "displaced",
  deploy: "troops",
  send: "troops",
  protest: "participants",
  march: "participants",
  demonstrate: "participants",
  rally: "participants",
  gather: "participants",
  deport: "deported",
  expel: "deported",
};

/** How many of the people (or things) at a predicate's argument, and what happened to them. */
export function countsAt(word: number, heads: readonly number[], draft: Needed): Count[] {
  const of = OF[draft.analysis.words[word]?.lemma ?? ""];
  if (draft.analysis.words[word]?.upos === "NOUN") {
    const times = countAt(word, "events", draft);
    if (times) return [{ ...times, who: null }];
  }
  if (!of) return [];
  return heads.flatMap((head) => withConjuncts(head, draft.tree)).flatMap((head) => countAt(head, of, draft) ?? []);
}

function countAt(head: number, of: string, { tree, analysis, text }: Needed): Count | null {
  const numbers = numberWords(head, { tree, analysis, text });
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = analysis.words[first]?.start ?? 0;
  const bounds = boundsOf(
    numbers.map((at) => analysis.words[at]?.text ?? ""),
    text.slice(Math.max(0, start - 24), start).toLowerCase(),
  );
  if (!bounds) return null;
  const people = analysis.words[throughPartitive(head, tree)];
  const who = people && people.upos === "NOUN" && !numbers.includes(people.index) ? people.lower : null;
  return {
    of,
    who: who === "people" || who === "persons" ? null : who,
    unit: null,
    ...bounds,
    part_of: null,
    as_of: null,
    since: null,
    span: spanOf(text, start, analysis.words[last]?.end ?? start),
  };
}

/** The number before a noun, or the word alone ("killed 12", "dozens were hurt"): the nearest run of number words. */
function numberWords(head: number, { analysis }: Needed): readonly number[] {
  const found: number[] = [];
  for (let at = head; at > head - 7 && at >= 0; at--) {
    const word = analysis.words[at];
    if (!word || word.sentence !== analysis.words[head]?.sentence) break;
    if (isNumber(at, analysis)) found.unshift(at);
    else if (found.length > 0 && word.text === "-" && isNumber(at - 1, analysis)) continue;
    else if (found.length > 0 || (at !== head && !["ADJ", "NOUN", "PROPN", "ADV"].includes(word.upos))) break;
  }
  return found;
}

function isNumber(word: number, analysis: Draft["analysis"]): boolean {
  const found = analysis.words[word];
  return found?.upos === "NUM" || /^(?:dozens?|scores|hundreds?|thousands?|millions?)$/.test(found?.lower ?? "");
}

import type { Analysis, Word } from "../../analysis.ts";
import { isListedVerb } from "./listed-verbs.ts";
import { withRoots } from "./with-roots.ts";

/**
 * "North Korea test-fired a missile": of a verb made with "test" the model takes the first part for who did it, and whoever
 * did for a part of that. The two become the one verb that the word list of events knows.
 */
export function withTestFired(analysis: Analysis): Analysis {
  const { words } = analysis;
  const changed = new Map<number, Partial<Word>>();
  for (const test of words) {
    const verb = verbMadeWith(test, words);
    if (!verb) continue;
    const noun = /^(?:amod|compound|acl)$/.test(verb.relation) ? words[verb.head] : undefined;
    const hosts = [test.index, verb.index, ...(noun ? [noun.index] : [])];
    const subject = words.findLast(
      ({ index, head, upos }) => index < test.index && hosts.includes(head) && /^(?:NOUN|PROPN)$/.test(upos),
    );
    changed.set(verb.index, {
      lemma: `test-${verb.lemma}`,
      ...(noun ? { head: noun.head, relation: noun.relation } : {}),
    });
    changed.set(test.index, { head: verb.index, relation: "compound" });
    if (noun) changed.set(noun.index, { head: verb.index, relation: "obj" });
    if (subject) changed.set(subject.index, { head: verb.index, relation: "nsubj" });
  }
  if (changed.size === 0) return analysis;
  return withRoots(
    analysis,
    words.map((word) => ({ ...word, ...changed.get(word.index) })),
  );
}

function verbMadeWith(test: Word, words: readonly Word[]): Word | null {
  const [hyphen, verb] = [words[test.index + 1], words[test.index + 2]];
  if (test.lower !== "test" || hyphen?.text !== "-" || verb?.upos !== "VERB") return null;
  const joined = hyphen.start === test.end && verb.start === hyphen.end;
  return joined && isListedVerb(`test-${verb.lemma}`) ? verb : null;
}

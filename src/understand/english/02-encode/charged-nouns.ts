import type { Analysis, Word } from "../../analysis.ts";

const CHARGED = new Map(
  ["accused", "suspected", "convicted", "charged", "wanted"].map((form) => [
    form,
    form === "accused" ? "accuse" : form.replace(/ed$/, ""),
  ]),
);
const LED = new Set(["of", "in", "by", "with", "for"]);

/**
 * "A general accused of fraud was arrested": the parse may take the participle for the noun and the officer for its
 * attribute. The officer is who was arrested, and the participle tells of him.
 */
export function withChargedNouns(analysis: Analysis): Analysis {
  const { words } = withChargedSubjects(analysis);
  const moved = new Map<number, Word>();
  const hosts = new Map<number, number>();
  for (const word of words) {
    const lemma = CHARGED.get(word.lower);
    const noun = words[word.index - 1];
    if (lemma === undefined || word.upos !== "NOUN" || !noun || noun.head !== word.index) continue;
    if (!["amod", "compound", "nsubj"].includes(noun.relation) || !/^(?:NOUN|PROPN|ADJ)$/.test(noun.upos)) continue;
    if (!LED.has(words[word.index + 1]?.lower ?? "")) continue;
    moved.set(noun.index, {
      ...noun,
      head: word.head,
      relation: word.relation,
      upos: noun.upos === "ADJ" ? "NOUN" : noun.upos,
    });
    moved.set(word.index, { ...word, head: noun.index, relation: "acl", upos: "VERB", lemma });
    hosts.set(word.index, noun.index);
  }
  if (moved.size === 0) return words === analysis.words ? analysis : { ...analysis, words };
  const turned = words.map((word) => {
    const own = moved.get(word.index);
    if (own) return own;
    const host = hosts.get(word.head);
    if (host === undefined || word.index > host) return word;
    return { ...word, head: host };
  });
  return { ...analysis, words: turned };
}

/** Words behind a participle among which the main verb is looked for. */
const REACH = 40;

/**
 * "Two men charged in the bombing were freed": the parse may let them do the charging, and say that they were freed. The main
 * verb is the second one, which has no subject of its own.
 */
function withChargedSubjects(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, Word>();
  for (const word of words) {
    if (!CHARGED.has(word.lower) || word.upos !== "VERB" || !LED.has(words[word.index + 1]?.lower ?? "")) continue;
    const { first = 0, after = 0 } = analysis.sentences[word.sentence] ?? {};
    const sentence = words.slice(first, Math.min(after, word.index + REACH));
    const below = sentence.filter(({ head }) => head === word.index);
    const subject = below.find(({ relation, index }) => relation === "nsubj" && index < word.index);
    const main = below.find(({ relation, index }) => relation === "ccomp" && index > word.index);
    if (!subject || !main || below.some(({ relation }) => relation.startsWith("aux"))) continue;
    const helpers = sentence.filter(({ head }) => head === main.index).map(({ relation }) => relation);
    const finite = helpers.some((relation) => relation.startsWith("aux") || relation === "cop");
    if (!finite || helpers.some((relation) => relation.startsWith("nsubj") || relation === "mark")) continue;
    moved.set(main.index, { ...main, head: word.head, relation: word.relation });
    moved.set(subject.index, {
      ...subject,
      head: main.index,
      relation: helpers.includes("aux:pass") ? "nsubj:pass" : "nsubj",
    });
    moved.set(word.index, { ...word, head: subject.index, relation: "acl" });
  }
  if (moved.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => moved.get(word.index) ?? word) };
}

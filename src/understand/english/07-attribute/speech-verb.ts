import type { Word, WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { cues } from "../../lexicon/cues.ts";
import { type Candidate, cueWords, touch } from "./candidate.ts";
import { QUOTES } from "./quoted-as.ts";
import { withoutMarks } from "./source-of.ts";
import { speakerBefore } from "./speaker-before.ts";

const CLAUSE = ["ccomp", "parataxis"];

type Needed = Pick<Draft, "tree" | "analysis">;

/**
 * A verb of saying with a subject and a clause, where the model left it out: "the ministry confirmed that …", "Envoys
 * met in secret, the newspaper reported". Verbs of thought are left to the model, which tells "expect" that speaks from
 * "expect" that foresees.
 */
export function speechVerbs(draft: Needed, known: readonly Candidate[]): readonly Candidate[] {
  const { tree, analysis } = draft;
  const found: Candidate[] = [];
  const taken = cueWords(known);
  for (const word of analysis.words) {
    const entry = word.upos === "VERB" ? cues().get(word.lemma) : undefined;
    const cue = { first: word.index, after: word.index + 1 };
    if (!entry || entry.kind === "thought" || taken.has(word.index)) continue;
    // "no casualties were reported", "officials were told": these say nothing; who is quoted does.
    const subjects = tree
      .dependents(sharesSubject(word, tree) ? word.head : word.index, "nsubj")
      .filter((at) => analysis.words[at]?.relation !== "nsubj:pass" || QUOTES.has(word.lemma));
    const spoken = subjects.length === 0 && closesSentence(word.index, draft) ? speakerBefore(word.index, draft) : null;
    if (spoken) {
      // ", human rights groups allege": set beside what it tells, and not above it
      const beside = word.relation === "parataxis" ? analysis.sentences[word.sentence]?.first : undefined;
      const first = beside ?? tree.subtree(word.index).first;
      const content = { first, after: spoken.contentEnd };
      if (first < spoken.contentEnd)
        found.push({ sources: [spoken.source], cues: [cue], contents: [content], score: 0.7, rule: "speech-verb" });
      continue;
    }
    const subject = subjects.findLast((at) => at < word.index) ?? subjects.at(-1);
    const told =
      subject === undefined ? null : (clauseAfter(word.index, draft, taken) ?? clauseBefore(word.index, draft));
    const content = told && withSubject(told, subjects, { subject, tree });
    if (subject === undefined || !content || touch([content], [tree.subtree(subject)])) continue;
    const source = withoutMarks(tree.subtree(subject), draft);
    found.push({ sources: [source], cues: [cue], contents: [content], score: 0.7, rule: "speech-verb" });
  }
  return found;
}

/** "neither confirmed nor denied that it had struck": of two verbs of saying the second has the first one's subject. */
function sharesSubject({ index, relation, head }: Word, tree: Draft["tree"]): boolean {
  const first = tree.words[head];
  if (relation !== "conj" || first?.upos !== "VERB" || !cues().has(first.lemma)) return false;
  return tree.dependents(index, "nsubj").length === 0 && tree.dependents(index, "ccomp").some((at) => at > index);
}

/** "officials had said ten herders were killed": where the tree gives a verb two subjects, the one behind it is of what is said. */
function withSubject(
  content: WordRange,
  subjects: readonly number[],
  { subject, tree }: { readonly subject: number | undefined; readonly tree: Draft["tree"] },
): WordRange {
  const other = subjects.find((at) => subject !== undefined && subject < at && at < content.first);
  return other === undefined ? content : { first: tree.subtree(other).first, after: content.after };
}

function clauseAfter(verb: number, { tree, analysis }: Needed, taken: ReadonlySet<number>): WordRange | null {
  // "India called it murder; the navy said …": what follows a semicolon is somebody else's.
  // "Rebels attacked a post, the radio quoted a witness as saying": who says so hangs on what is said.
  const clause = tree
    .dependents(verb, ...CLAUSE)
    .find(
      (at) =>
        analysis.words[tree.subtree(at).first]?.text !== ";" &&
        !(analysis.words[at]?.relation === "parataxis" && taken.has(at)),
    );
  if (clause === undefined) return ownDeedAfter(verb, tree);
  const { first, after } = tree.subtree(clause);
  if (verb < first || after <= verb) return { first, after };
  // "According to the daily, officials said ten died": what stands before belongs to the clause in the tree alone.
  return verb < clause ? { first: verb + 1, after } : null;
}

const PART = /^(?:role|involvement|part|complicity|hand|participation|collusion)$/;

/** "confessed to planting the bomb", "denied shelling the town", "denied any role in the raid": what somebody says of his own doing. */
function ownDeedAfter(verb: number, tree: Draft["tree"]): WordRange | null {
  const stance = cues().get(tree.words[verb]?.lemma ?? "")?.stance;
  if (stance !== "admits" && stance !== "denies") return null;
  const deed = tree.dependents(verb, "xcomp", "advcl", "obj").find((at) => {
    const { lower = "", relation } = tree.words[at] ?? {};
    const own = relation === "obj" ? PART.test(lower) : lower.endsWith("ing");
    return at > verb && own && tree.subtree(at).first <= verb + 2;
  });
  return deed === undefined ? null : tree.subtree(deed);
}

/** A verb that may stand behind what is said; one of telling only where nothing that is told follows. */
function closesSentence(verb: number, { tree, analysis }: Needed): boolean {
  const lemma = analysis.words[verb]?.lemma ?? "";
  if (lemma !== "tell") return CLOSES_SENTENCE.has(lemma);
  const follows = (at: number) => at > verb;
  return tree.dependents(verb, "iobj", "obj").some(follows) && !tree.dependents(verb, ...CLAUSE, "xcomp").some(follows);
}

const CLOSES_SENTENCE = new Set(["say", "report", "add", "state", "announce", "write", "confirm", "claim", "allege"]);

/** What stands before ", X said" in the sentence, where it has a verb of its own. */
function clauseBefore(verb: number, { tree, analysis }: Needed): WordRange | null {
  const word = analysis.words[verb];
  const sentence = analysis.sentences[word?.sentence ?? -1];
  if (!word || !sentence || !closesSentence(verb, { tree, analysis })) return null;
  const comma = analysis.words.slice(sentence.first, verb).findLast(({ text }) => text === ",")?.index;
  if (comma === undefined || !tree.dependents(verb, "nsubj").some((subject) => subject > comma)) return null;
  const before = { first: sentence.first, after: comma };
  return analysis.words.slice(before.first, before.after).some(({ upos }) => upos === "VERB") ? before : null;
}

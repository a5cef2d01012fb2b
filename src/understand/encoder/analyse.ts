import type {
  Analysis,
  AttributionParts,
  NameSpan,
  NameType,
  Predicate,
  Sentence,
  Word,
  WordRange,
} from "../analysis.ts";
import { lemmaOf } from "./lemma.ts";
import { type ReadWords, readWords } from "./read-words.ts";
import type { FoundPredicate } from "./roles.ts";
import { chooseRoleset, packageRolesets, type Rolesets } from "./rolesets.ts";
import type { Model } from "./session.ts";
import { splitWords, type TextWords } from "./words.ts";

/** What a loaded language model says of a text. */
export async function analyseWith(model: Model, text: string): Promise<Analysis> {
  const words = splitWords(text, new RegExp(model.config.wordPattern, "gu"));
  return assembleAnalysis(model, text, words, await readWords(model, words));
}

/** The analysis that decoded words amount to: labels for indices, lemmas, rolesets, offsets. */
export function assembleAnalysis(model: Model, text: string, split: TextWords, read: ReadWords): Analysis {
  const rolesets = packageRolesets();
  const words = assembleWords(model, split, read, rolesets);
  return {
    text,
    words,
    sentences: assembleSentences(words, split, read),
    names: read.names.map(
      ({ first, after, kind, score }): NameSpan => ({ first, after, type: nameType(model, kind), score }),
    ),
    attributions: read.attributions.map(({ source, cue, contents }): AttributionParts => {
      const parts = [...(source ? [source] : []), cue, ...contents];
      return {
        sources: source ? [range(source)] : [],
        cues: [range(cue)],
        contents: contents.map(range),
        score: parts.reduce((sum, part) => sum + part.score, 0) / parts.length,
      };
    }),
    predicates: read.predicates.map((found) => assemblePredicate(model, words, found, rolesets)),
    factuality: Array.from(read.factuality),
  };
}

const range = ({ first, after }: WordRange): WordRange => ({ first, after });

/** Tags are O, then B I E S of each kind: what follows "B-" names the kind. */
const kindName = (tags: readonly string[], kind: number): string => (tags[1 + 4 * kind] ?? "").slice(2);

const nameType = (model: Model, kind: number): NameType => kindName(model.config.nameTags, kind) as NameType;

function assembleWords(model: Model, split: TextWords, read: ReadWords, rolesets: Rolesets): Word[] {
  const { upos, relations } = model.config;
  const isVerb = (lemma: string) => rolesets.has(lemma, "v");
  const objects = new Set(
    split.texts.flatMap((_, at) => (relations[read.relations[at] ?? 0] === "obj" ? (read.heads[at] ?? []) : [])),
  );
  // "denied withholding medicine": what takes an object is a verb, whatever the tagger says.
  const isGerund = (at: number) => objects.has(at) && /[a-z]{2}ing$/.test(split.texts[at] ?? "");
  let sentence = -1;
  return split.texts.map((text, index) => {
    if (read.sentences[index]) sentence++;
    const tagged = upos[read.upos[index] ?? 0] ?? "X";
    const partOfSpeech = tagged === "NOUN" && isGerund(index) ? "VERB" : tagged;
    const head = read.heads[index] ?? index;
    return {
      index,
      start: split.starts[index] ?? 0,
      end: split.ends[index] ?? 0,
      text,
      lower: text.toLowerCase(),
      lemma: lemmaOf(text, partOfSpeech, isVerb),
      upos: partOfSpeech,
      head: head === index ? -1 : head,
      relation: relations[read.relations[index] ?? 0] ?? "dep",
      sentence,
    };
  });
}

function assembleSentences(words: readonly Word[], split: TextWords, read: ReadWords): Sentence[] {
  const found: Sentence[] = [];
  for (let first = 0; first < words.length; ) {
    let after = first + 1;
    while (after < words.length && !read.sentences[after]) after++;
    let root = first;
    for (let word = first; word < after; word++) if (words[word]?.head === -1) root = word;
    const [start, end] = [words[first]?.start ?? 0, words[after - 1]?.end ?? 0];
    found.push({ first, after, start, end, root, paragraph: split.paragraphs[first] === 1 });
    first = after;
  }
  return found;
}

const PROPBANK_PART: Readonly<Record<string, string>> = { VERB: "v", AUX: "v", NOUN: "n", PROPN: "n", ADJ: "j" };

function assemblePredicate(model: Model, words: readonly Word[], found: FoundPredicate, rolesets: Rolesets): Predicate {
  const { roleTags, senses } = model.config;
  const word = words[found.word];
  const lemma = word?.lemma ?? "";
  const part = PROPBANK_PART[word?.upos ?? ""] ?? "v";
  const particle = particleOf(words, found.word);
  const phrasal = particle ? rolesets.of(`${lemma}_${particle}`, part) : [];
  const candidates = phrasal.length ? phrasal : rolesets.of(lemma, part);
  return {
    word: found.word,
    lemma,
    roleset: chooseRoleset(candidates, senses, found.senses),
    score: found.score,
    arguments: found.arguments.map(({ first, after, kind, score }) => ({
      first,
      after,
      role: kindName(roleTags, kind),
      score,
    })),
  };
}

/** The particle of a phrasal verb ("set up"), which stands near behind it. */
function particleOf(words: readonly Word[], verb: number): string | null {
  for (const other of words.slice(verb + 1, verb + 6)) {
    if (other.head === verb && other.relation === "compound:prt") return other.lower;
  }
  return null;
}

import type { NameSpan } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { isFigureNoun } from "../../lexicon/figure-nouns.ts";
import { lightVerb } from "../../lexicon/light-verbs.ts";
import { coverers } from "../../tables.ts";
import { isClaimed } from "./noun-arguments.ts";
import { isCountOfCrime } from "./own-crimes.ts";
import { mentionAt } from "./parties.ts";
import { involvedIn, isBlame } from "./who-is-blamed.ts";

const namesAt = coverers((name: NameSpan) => [name]);
const MONTHS = new Set(["march", "may"]);

/** Words that look like an event and are none: parts of names and compounds, modifiers, months. */
export function standsAlone(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  const found = analysis.words[word];
  if (!found) return true;
  // "clamps down": a particle that the model takes for a verb.
  if (found.lower === "down") return true;
  if (found.upos === "VERB") return found.relation === "amod" || found.relation === "compound";
  if (found.relation === "compound" || found.relation === "flat") return true;
  if (MONTHS.has(found.lower) && found.upos === "PROPN") return true;
  const name = namesAt(analysis.names, word)[0];
  if (name && found.upos === "PROPN") return true;
  // "the toll has risen to 45": told by its number, if at all
  if (found.lemma === "toll") return false;
  if (isCountOfCrime(word, tree)) return true;
  return isBareDefinite(word, { analysis, tree }) && !isCarriedOut(word, tree) && !isAmong(word, tree);
}

/** "among the dead were two clerks": who died is told anew. */
function isAmong(word: number, tree: Draft["tree"]): boolean {
  return tree.dependents(word, "case").some((at) => tree.words[at]?.lower === "among");
}

/** "the attack": a short mention of what was told before. */
export function isBareDefinite(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  const bare = tree.children(word).every((at) => ["det", "case", "punct"].includes(analysis.words[at]?.relation ?? ""));
  return (
    bare && tree.dependents(word, "det").some((at) => ["the", "this", "that"].includes(analysis.words[at]?.lower ?? ""))
  );
}

/** "carried out the attack", "the attack was plotted by …", "the explosion went off at nine": told anew with its verb. */
function isCarriedOut(word: number, tree: Draft["tree"]): boolean {
  const { relation, head } = tree.words[word] ?? { relation: "", head: -1 };
  const verb = tree.words[head]?.lemma ?? "";
  if (relation === "obj") return !LOOKS_ON.has(verb);
  // "blamed Israel for the killing": who is said to have done it is news.
  if (isBlame(word, tree) || isClaimed(word, tree) || involvedIn(word, tree).length > 0) return true;
  if (relation === "nsubj:pass") return lightVerb(verb) === "actor";
  const happening = relation === "nsubj" && HAPPENS.has(verb);
  return happening && tree.dependents(head, "obl").length > 0;
}

/** "monitor the truce": those who look on do not keep it. */
const LOOKS_ON = new Set("monitor oversee supervise discuss cover watch follow track observe".split(" "));

const HAPPENS = new Set(["occur", "happen", "take", "go", "erupt", "begin", "start", "come"]);

const NAMING = new Set(["name", "identify", "quote", "call"]);

/** "who asked not to be named": how a source speaks, not what happened. */
export function isAnonymity(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  const own = analysis.words[word];
  if (own?.relation === "xcomp" && NAMING.has(own.lemma) && tree.dependents(word, "aux:pass").length > 0) return true;
  return tree
    .dependents(word, "xcomp")
    .some((at) => NAMING.has(analysis.words[at]?.lemma ?? "") && tree.dependents(at, "aux:pass").length > 0);
}

/** "a man named as Bashir Lone": said of who somebody is; nobody was given a post. */
export function isIdentified(word: number, draft: Pick<Draft, "analysis" | "tree" | "mentions">): boolean {
  const { analysis, tree } = draft;
  if (!["name", "identify"].includes(analysis.words[word]?.lemma ?? "")) return false;
  return tree.dependents(word, "obl", "xcomp").some((at) => {
    const mention = mentionAt(at, draft);
    const as = tree.dependents(at, "case", "mark").some((mark) => analysis.words[mark]?.lower === "as");
    return as && mention?.kind === "person" && mention.form === "name";
  });
}

const SPEAKING = new Set(["discuss", "comment", "talk", "speak", "brief"]);
const PERMITTING = new Set(["authorize", "authorise", "permit", "allow", "clear"]);

/** "declined to discuss the case", "not authorized to talk to the media": they would not speak; no talks were refused. */
export function isSilence(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  const found = analysis.words[word];
  if (found?.relation !== "xcomp" || !SPEAKING.has(found.lemma)) return false;
  if (PERMITTING.has(analysis.words[found.head]?.lemma ?? ""))
    return tree.dependents(found.head, "aux:pass").length > 0;
  const refused = ["decline", "refuse"].includes(analysis.words[found.head]?.lemma ?? "");
  return refused && !tree.dependents(word, "obl").some((at) => opens(at, "with", { analysis, tree }));
}

const ANSWERING = new Set("comment say discuss elaborate answer confirm deny disclose specify speak".split(" "));

/** "refused to confirm or deny the strike": that they keep silent is told, and neither a refusal nor a denial. */
export function isUnsaid(word: number, { tree }: Pick<Draft, "tree">): boolean {
  const { relation, head = -1, lemma = "" } = tree.words[word] ?? {};
  const asked = (verb: number) =>
    tree.dependents(verb, "xcomp").filter((at) => ANSWERING.has(tree.words[at]?.lemma ?? ""));
  if (lemma === "refuse" || lemma === "decline") return asked(word).length > 0;
  if (!ANSWERING.has(lemma)) return false;
  const first = relation === "conj" ? head : word;
  const verb = tree.words[first]?.head ?? -1;
  return /^(?:refuse|decline)$/.test(tree.words[verb]?.lemma ?? "") && asked(verb).includes(first);
}

/** "asking that her name be withheld": how a source speaks. */
export function isNameless(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  if (analysis.words[word]?.lemma !== "withhold") return false;
  return tree
    .dependents(word, "nsubj", "obj")
    .some((at) => ["name", "identity"].includes(analysis.words[at]?.lemma ?? ""));
}

/** "a diplomat briefed on the talks": how a source knows. */
export function isBriefed(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  const found = analysis.words[word];
  const passed =
    found?.relation === "acl" || (found?.relation === "advcl" && analysis.words[word - 1]?.upos === "NOUN");
  return found?.lemma === "brief" && passed && !tree.dependents(word, "obl:agent", "obj", "nsubj").length;
}

/** "in what the ministry called a demonstration": a name for what was told, not a deed of who gives it. */
export function isName(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  const found = analysis.words[word];
  const verb = analysis.words[found?.head ?? -1];
  if (!found || !verb || found.upos !== "NOUN" || !NAMES.has(verb.lemma)) return false;
  if (found.relation === "xcomp") return true;
  // "calling the reports propaganda", where the tree gives the verb two objects
  if (found.relation === "obj" && tree.dependents(verb.index, "obj").some((at) => at < word)) return true;
  return found.relation === "obj" && tree.ancestors(verb.index).some((at) => analysis.words[at]?.lower === "what");
}

const NAMES = new Set(["call", "label", "brand", "term", "deem", "consider", "dub"]);

/** "Amnesty said": one noun alone that speaks is somebody's short name. */
export function isBareTeller(
  word: number,
  { analysis, attributions }: Pick<Draft, "analysis" | "attributions">,
): boolean {
  if (analysis.words[word]?.upos === "VERB") return false;
  return attributions.some(({ sourceWords }) =>
    sourceWords.some(({ first, after }) => first === word && after === word + 1),
  );
}

/** "the arrest brought to nine the number of people held": a number goes up, and nobody goes anywhere. */
export const isNumberMoved = (verb: number, { tree }: Pick<Draft, "tree">): boolean =>
  tree.dependents(verb, "obj").some((at) => isFigureNoun(tree.words[at]?.lemma ?? ""));

const opens = (noun: number, preposition: string, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean =>
  tree.dependents(noun, "case").some((at) => analysis.words[at]?.lower === preposition);

/** "Sign up here": an order to the reader. */
export function isImperative(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  const found = analysis.words[word];
  if (found?.upos !== "VERB" || found.relation !== "root" || found.lower !== found.lemma) return false;
  return tree.dependents(word, "nsubj", "aux", "csubj", "expl").length === 0;
}

import type { Draft } from "../../draft.ts";
import type { Finding } from "./finding.ts";
import { withEnds, withTolls } from "./merge-tolls.ts";
import { distinct } from "./parties.ts";
import { blamedFor, involvedIn } from "./who-is-blamed.ts";

/**
 * "A blast killed four", "four were killed in an army raid": the noun and the verb tell one assault. The verb keeps it,
 * with the noun's doer and mode; an event noun is nobody who does.
 */
export function mergeEvents(
  findings: readonly Finding[],
  { tree, analysis }: Pick<Draft, "tree" | "analysis">,
): readonly Finding[] {
  const byWord = new Map(findings.map((finding) => [finding.word, finding]));
  const dropped = new Set(
    findings.filter((finding) => isObjectOfLike(finding, byWord, analysis) || isMannerOfLike(finding, byWord, tree)),
  );
  const merged = findings.map((finding) => {
    const noun = [...(finding.doerHeads ?? []), ...aroundVerb(finding.word, { tree, analysis })]
      .map((at) => byWord.get(at))
      .find((other) => other !== undefined && other !== finding && other.type === "ASSAULT");
    const isVerb = analysis.words[finding.word]?.upos === "VERB";
    const clean = withoutEvents(finding, byWord);
    // "blamed the rebels for the bombing, which killed 12": who did it is somebody's charge, that 12 died is not.
    const charged = noun !== undefined && [...blamedFor(noun.word, tree), ...involvedIn(noun.word, tree)].length > 0;
    if (!noun || charged || !isVerb || !["ASSAULT", "DIE"].includes(finding.type)) return clean;
    const doer = clean.actors.length > 0 ? clean : noun;
    // "American air strikes killed 22": the people of whom both tell are the same.
    const sameDoers = noun.actorHeads.every((at) => clean.actorHeads.includes(at));
    if (clean.actors.length === 0 || sameDoers) dropped.add(noun);
    return {
      ...clean,
      actors: doer.actors,
      actorHeads: doer.actorHeads,
      recipients: clean.recipients.length === 0 && dropped.has(noun) ? noun.recipients : clean.recipients,
      mode: clean.mode ?? noun.mode,
      modeWord: clean.mode ? (clean.modeWord ?? null) : (noun.modeWord ?? noun.word),
    };
  });
  const kept = merged.filter((_, i) => !dropped.has(findings[i] as Finding));
  const ended = withEnds(withoutPurposes(kept, { tree, analysis }), { tree, analysis });
  return withTolls(withDeaths(ended, { tree, analysis }), { tree, analysis });
}

const MEANWHILE = new Set(["when", "as", "after", "where"]);

/** "died when raiders ambushed the convoy", "an ambush in which eight died": the dying is what the assault did. */
function withDeaths(
  findings: readonly Finding[],
  { tree, analysis }: Pick<Draft, "tree" | "analysis">,
): readonly Finding[] {
  const assaults = new Map(findings.flatMap((one) => (one.type === "ASSAULT" ? [[one.word, one] as const] : [])));
  const deaths = new Map<Finding, Finding>();
  for (const death of findings) {
    if (death.type !== "DIE" || analysis.words[death.word]?.upos !== "VERB") continue;
    const { relation, head = -1 } = analysis.words[death.word] ?? {};
    const clause = tree.dependents(death.word, "advcl").find((at) => {
      const marks = tree.dependents(at, "mark", "advmod").map((mark) => analysis.words[mark]?.lower ?? "");
      return assaults.has(at) && marks.some((mark) => MEANWHILE.has(mark));
    });
    const within = relation === "acl:relcl" && analysis.words[head]?.upos === "NOUN" ? head : -1;
    const assault = assaults.get(clause ?? within);
    if (assault && !deaths.has(assault)) deaths.set(assault, death);
  }
  const told = new Set(deaths.values());
  return findings.flatMap((one) => {
    const death = deaths.get(one);
    if (told.has(one)) return [];
    if (!death) return [one];
    const counted = one.alsoCounted ?? { word: death.word, heads: death.recipientHeads };
    return [{ ...one, recipients: distinct([...one.recipients, ...death.recipients]), alsoCounted: counted }];
  });
}

/** "met the envoys to discuss the border", "fired tear gas to disperse them": the same deed, with what it is for. */
function withoutPurposes(
  findings: readonly Finding[],
  { tree, analysis }: Pick<Draft, "tree" | "analysis">,
): readonly Finding[] {
  const byWord = new Map(findings.map((finding) => [finding.word, finding]));
  return findings.filter(({ word, type, mode }) => {
    const found = analysis.words[word];
    // "shot dead".
    if (type === "DIE" && found?.upos === "ADJ" && byWord.get(found.head)?.type === "ASSAULT") return false;
    if (found?.upos !== "VERB" || !/^(?:advcl|xcomp|acl)$/.test(found.relation)) return true;
    const to = tree.dependents(word, "mark").some((at) => analysis.words[at]?.lower === "to");
    const deed = byWord.get(found.head);
    return !(to && deed && ONE_DEED.has(type) && deed.type === type && (type !== "ASSAULT" || deed.mode === mode));
  });
}

const ONE_DEED = new Set(["CONSULT", "ASSAULT", "AGREE"]);

/** "fired tear gas": the object names what the verb already tells. */
function isObjectOfLike(finding: Finding, byWord: ReadonlyMap<number, Finding>, analysis: Draft["analysis"]): boolean {
  const word = analysis.words[finding.word];
  const above = byWord.get(word?.head ?? -1);
  return word?.relation === "obj" && above?.type === finding.type && above.kind === "event";
}

/** "boycotted the vote in protest": how it was done, in a word of the same type. */
function isMannerOfLike(finding: Finding, byWord: ReadonlyMap<number, Finding>, tree: Draft["tree"]): boolean {
  const word = tree.words[finding.word];
  if (word?.upos !== "NOUN" || word.relation !== "obl" || byWord.get(word.head)?.type !== finding.type) return false;
  const bare = tree.children(finding.word).every((at) => tree.words[at]?.relation === "case");
  return bare && tree.dependents(finding.word, "case").some((at) => tree.words[at]?.lower === "in");
}

function aroundVerb(verb: number, { tree, analysis }: Pick<Draft, "tree" | "analysis">): readonly number[] {
  return tree
    .dependents(verb, "obl")
    .filter((at) =>
      tree.dependents(at, "case").some((c) => ["in", "by", "during", "from"].includes(analysis.words[c]?.lower ?? "")),
    );
}

function withoutEvents(finding: Finding, byWord: ReadonlyMap<number, Finding>): Finding {
  const events = finding.actorHeads.filter((at) => byWord.get(at)?.kind === "event" && byWord.get(at) !== finding);
  if (events.length === 0 || finding.actorHeads.length > events.length) return finding;
  return { ...finding, actors: [], actorHeads: [] };
}

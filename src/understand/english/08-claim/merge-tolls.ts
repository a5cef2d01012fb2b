import type { Draft } from "../../draft.ts";
import type { Finding } from "./finding.ts";
import { distinct } from "./parties.ts";

const SHOOTING = new Set("shoot stab hack club beat strangle drag run".split(" "));

/** "shot and killed a boy", "stabbed and wounded two": how and with what end, of one deed. */
export function withEnds(
  findings: readonly Finding[],
  { tree, analysis }: Pick<Draft, "tree" | "analysis">,
): readonly Finding[] {
  const ends = new Map(findings.map((finding) => [finding.word, finding]));
  const endOf = ({ word, type }: Finding): Finding | undefined => {
    const { lemma = "" } = analysis.words[word] ?? {};
    if (type !== "ASSAULT" || !SHOOTING.has(lemma) || analysis.words[word + 1]?.lower !== "and") return undefined;
    const joined = tree.dependents(word, "conj").includes(word + 2);
    return joined && ENDS.has(analysis.words[word + 2]?.lemma ?? "") ? ends.get(word + 2) : undefined;
  };
  const dropped = new Set(findings.map(endOf));
  return findings.flatMap((finding) => {
    const end = endOf(finding);
    if (dropped.has(finding)) return [];
    if (!end) return [finding];
    const recipients = distinct([...finding.recipients, ...end.recipients]);
    return [{ ...finding, recipients, alsoCounted: { word: end.word, heads: end.recipientHeads } }];
  });
}

const ENDS = new Set(["kill", "wound", "injure"]);

const WOUNDS = new Set(["wound", "injure", "hurt", "maim"]);

/** "killed 12 and wounded 30": one claim with two counts. */
export function withTolls(
  findings: readonly Finding[],
  { tree, analysis }: Pick<Draft, "tree" | "analysis">,
): readonly Finding[] {
  const lemma = (word: number) => analysis.words[word]?.lemma ?? "";
  const wounds = new Map<number, Finding>();
  for (const finding of findings.toReversed())
    if (finding.kind === "event" && WOUNDS.has(lemma(finding.word))) wounds.set(finding.word, finding);
  const second = ({ word }: Finding) => {
    if (lemma(word) !== "kill") return undefined;
    const joined = tree.dependents(word, "conj").find((at) => wounds.has(at));
    return joined === undefined ? undefined : wounds.get(joined);
  };
  const absorbed = new Set(findings.map(second));
  return findings
    .filter((finding) => !absorbed.has(finding))
    .map((finding) => {
      const other = second(finding);
      if (!other) return finding;
      return {
        ...finding,
        mode: finding.mode ?? other.mode,
        modeWord: finding.mode ? (finding.modeWord ?? null) : (other.modeWord ?? other.word),
        recipients: distinct([...finding.recipients, ...other.recipients]),
        alsoCounted: { word: other.word, heads: other.recipientHeads },
      };
    });
}

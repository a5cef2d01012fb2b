import type { Draft } from "../../draft.ts";
import { eventEntries } from "../../lexicon/events.ts";
import { spokenMode } from "../../lexicon/spoken-modes.ts";
import { contentsOf } from "./embedded.ts";
import { entryAt } from "./entry-of.ts";
import type { Finding } from "./finding.ts";

const SPOKEN = new Set(["REQUEST", "REJECT", "THREATEN"]);

/** "called for a ceasefire", "refused to meet", "threatened to expel": the mode is told by what is asked, refused or threatened. */
export function withSpokenModes(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  const byWord = new Map(findings.map((finding) => [finding.word, finding]));
  return findings.map((finding) => {
    if (!SPOKEN.has(finding.type) || finding.mode !== null) return finding;
    const deed = deedOf(finding, byWord, draft);
    return deed ? { ...finding, mode: spokenMode(finding.type, deed), modeWord: deed.word } : finding;
  });
}

interface Deed {
  readonly type: string;
  readonly mode: string | null;
  readonly word: number;
}

/** The deed nearest below the word, event of its own or not. */
function deedOf({ word, inside }: Finding, byWord: ReadonlyMap<number, Finding>, draft: Draft): Deed | null {
  const ranges = [
    ...contentsOf(word, inside ?? "demands", draft),
    ...draft.tree.dependents(word, "obj", "nsubj:pass").map(draft.tree.subtree),
  ];
  const words = ranges.flatMap(({ first, after }) => Array.from({ length: after - first }, (_, step) => first + step));
  const steps = (at: number) => draft.tree.ancestors(at).indexOf(word);
  const below = [...new Set(words)].filter((at) => steps(at) >= 0).sort((a, b) => steps(a) - steps(b) || a - b);
  for (const at of below) {
    const told = byWord.get(at);
    if (told) return told;
    const { entry } = entryAt(at, eventEntries(), draft) ?? {};
    if (entry) return { type: entry.type, mode: entry.mode, word: at };
  }
  return null;
}

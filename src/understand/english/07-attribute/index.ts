import type { Attribution, Hop } from "../../../model/chain.ts";
import type { Draft, DraftAttribution, Stage } from "../../draft.ts";
import { looksAhead, withoutGrounds } from "../../grounds.ts";
import { quotations } from "../../quotations.ts";
import { onceFor } from "../../tables.ts";
import { accordingTo } from "./according-to.ts";
import { withoutAccused } from "./accused.ts";
import { withoutAddressee } from "./addressee.ts";
import { withAnswered } from "./answered.ts";
import { withAsides } from "./asides.ts";
import { withBlockStatements } from "./block-statement.ts";
import type { Candidate } from "./candidate.ts";
import { touch, wordsOf } from "./candidate.ts";
import { withoutCiting } from "./citing.ts";
import { clipToFrame } from "./clip.ts";
import { type Cue, readCue } from "./cue.ts";
import { cueOf } from "./cue-of.ts";
import { withoutDeeds } from "./deeds.ts";
import { fillSources } from "./fill-source.ts";
import { modelCandidates } from "./from-model.ts";
import { headlineSources } from "./headline-source.ts";
import { withHeard } from "./heard.ts";
import { hopsOf } from "./hops.ts";
import { withJoinedClauses } from "./joined-clauses.ts";
import { withLearned } from "./learned.ts";
import { nest, withoutAsides } from "./nest.ts";
import { nounCues } from "./noun-cues.ts";
import { openQuotes } from "./open-quote.ts";
import { ownVoice } from "./own-voice.ts";
import { putsNumber } from "./puts-number.ts";
import { quotedAs } from "./quoted-as.ts";
import { ownDeeds } from "./responsibility.ts";
import { setBeside } from "./set-beside.ts";
import { spanOfWords } from "./source-of.ts";
import { withoutSpeakersDeeds } from "./speakers-own.ts";
import { speechVerbs } from "./speech-verb.ts";
import { withinRelative } from "./within-relative.ts";

/** Who says what, and behind whom. */
export const attribute: Stage = {
  name: "attribute",
  needs: ["text", "report", "frame", "analysis", "tree", "mentions", "entities", "dates"],
  gives: ["attributions", "ownVoice"],
  reason: "sources are mentions and have entities, and what is said is dated; claims need their chains",
  run: (draft) => {
    const own = ownVoice(draft);
    return { ownVoice: own, attributions: attributionsOf({ ...draft, ownVoice: own }) };
  },
};

function attributionsOf(draft: Draft): readonly DraftAttribution[] {
  const told = collect(draft)
    .map((candidate) => ({ candidate, cue: cueOf(candidate, draft) }))
    .filter((pair): pair is { candidate: Candidate; cue: Cue } => pair.cue !== null);
  const parents = withoutAsides(
    nest(told.map(({ candidate }) => candidate)),
    told.map(({ cue }) => cue),
    draft,
  );
  const own = told.map(({ candidate, cue }, i) => hopsOf(candidate, cue, `a${i + 1}`, draft));
  return told.map(({ candidate }, i) => ({
    id: `a${i + 1}`,
    sources: candidate.sources.map((range) => spanOfWords(range, draft)),
    cues: candidate.cues.map((range) => spanOfWords(range, draft)),
    contents: candidate.contents.map((range) => spanOfWords(range, draft)),
    quote: quoteOf(candidate, draft),
    source: mainHop(own[i] ?? [], `a${i + 1}`),
    inside: parents[i] === null || parents[i] === undefined ? null : `a${parents[i] + 1}`,
    sourceWords: candidate.sources,
    cueWords: candidate.cues,
    contentWords: candidate.contents,
    hops: withOuter(i, own, parents),
  }));
}

function collect(draft: Draft): readonly Candidate[] {
  const seen = withHeard(withoutSpeakersDeeds(modelCandidates(draft), draft), draft);
  const fromModel = quotedAs(draft, clipToFrame(seen, draft));
  const byRule = [...fromModel, ...accordingTo(draft, fromModel)];
  const figures = [...byRule, ...putsNumber(draft, byRule)];
  const owned = ownDeeds(draft);
  const others = figures.filter(({ cues }) => !owned.some((own) => touch(cues, own.cues)));
  const claimed = [...others, ...owned.filter(({ sources }) => sources.length > 0)];
  const spoken = setBeside([...claimed, ...speechVerbs(draft, [...others, ...owned])], draft);
  const passed = withLearned(spoken, draft);
  const nouns = [...passed, ...nounCues(draft, passed)];
  const named = withoutAccused([...nouns, ...headlineSources(draft, nouns)], draft);
  const told = withoutAddressee(named, draft).map((candidate) =>
    isYetToCome(candidate, draft) ? { ...candidate, contents: withoutGrounds(candidate.contents, draft) } : candidate,
  );
  const all = clipToFrame(withoutCiting(withAnswered(withoutDeeds(told, draft), draft), draft), draft).toSorted(
    (a, b) => start(a) - start(b),
  );
  const said = withAsides(withJoinedClauses(all, draft), draft);
  const filled = withBlockStatements(withinRelative(fillSources(said, draft), draft), draft);
  return [...filled, ...openQuotes(draft, filled)].sort((a, b) => start(a) - start(b));
}

const isYetToCome = ({ cues }: Candidate, { tree }: Draft): boolean =>
  cues.some((cue) => looksAhead(readCue(cue, tree)?.entry.stance));

const start = ({ cues: [cue], contents }: Candidate) =>
  Math.min(cue?.first ?? 0, contents[0]?.first ?? Number.POSITIVE_INFINITY);

/** The hop that carries the cue: the source itself, not the outlet before it or the one it cites. */
function mainHop(hops: readonly Hop[], id: string): Hop {
  const hop = hops.find(({ cue, attribution }) => cue !== null && attribution === id) ?? hops[0];
  if (!hop) throw new Error("an attribution has at least the hop of its source");
  return hop;
}

function withOuter(
  index: number,
  own: readonly (readonly Hop[])[],
  parents: readonly (number | null)[],
): readonly Hop[] {
  const hops = (own[index] ?? []).filter((hop) => !speaksAsPublisher(hop));
  const parent = parents[index];
  return parent === null || parent === undefined ? hops : joined(withOuter(parent, own, parents), hops);
}

/** Somebody who quotes himself is one hop, with the stance of the inner saying. */
function joined(outer: readonly Hop[], inner: readonly Hop[]): readonly Hop[] {
  const last = outer.at(-1);
  const first = inner[0];
  const same = last && first && last.entity !== null && last.entity === first.entity;
  return same ? [...outer.slice(0, -1), ...inner] : [...outer, ...inner];
}

/** "we" and "I" that lead to nobody by name: the publisher itself speaks. */
function speaksAsPublisher({ name, span }: Hop): boolean {
  return name === null && span !== null && /^(?:we|i|us|our)$/i.test(span.text);
}

const quotedWords = onceFor((analysis: Draft["analysis"]) => wordsOf(quotations(analysis)));

function quoteOf(candidate: Candidate, draft: Draft): Attribution["quote"] {
  const quoted = quotedWords(draft.analysis);
  const words = candidate.contents.flatMap(({ first, after }) =>
    Array.from({ length: after - first }, (_, i) => first + i),
  );
  const content = words.filter((word) => draft.analysis.words[word]?.upos !== "PUNCT");
  const inside = content.filter((word) => quoted.has(word)).length;
  if (inside === 0) return "indirect";
  return inside === content.length ? "direct" : "mixed";
}

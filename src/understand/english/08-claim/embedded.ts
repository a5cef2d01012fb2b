import type { Stance } from "../../../model/certainty.ts";
import type { Hop, SourceKind } from "../../../model/chain.ts";
import type { Party } from "../../../model/claim.ts";
import type { Entity } from "../../../model/mention.ts";
import { spanOf } from "../../../model/span.ts";
import type { WordRange } from "../../analysis.ts";
import { inSentence } from "../../by-sentence.ts";
import type { Draft } from "../../draft.ts";
import { looksAhead, withoutGrounds } from "../../grounds.ts";
import { coverers, firstByKey } from "../../tables.ts";
import { isTurnedDown } from "../../turned-down.ts";
import { chainAt, type Voice } from "./chain-at.ts";
import { afterPreposition, hasMark } from "./syntax.ts";

/** An accusation, demand, threat or promise whose content the attributions do not know. */
export interface SpeechAct {
  readonly word: number;
  readonly stance: Stance;
  readonly speakers: readonly Party[];
}

const MAY_LACK: ReadonlySet<Stance> = new Set(["alleges", "promises"]);

/** "accused the army, in a report, of burning huts", "pledged ten tonnes in aid": what an attribution left out. */
function leftOut(act: SpeechAct, voices: readonly Voice[], draft: Draft): readonly Voice[] {
  const voice = MAY_LACK.has(act.stance) ? cued(voices, act.word)[0] : undefined;
  if (!voice) return [];
  const contents = contentsOf(act.word, act.stance, draft).filter(
    ({ first, after }) =>
      (after - first > 1 || act.stance === "promises") &&
      !voice.contents.some((own) => own.first < after && first < own.after),
  );
  return contents.length > 0 ? [{ ...voice, contents }] : [];
}

/** Voices for what speech acts say, so that "accused X of backing rebels" does not put the backing into the outlet's mouth. */
export function embeddedVoices(acts: readonly SpeechAct[], draft: Draft, voices: readonly Voice[]): readonly Voice[] {
  const found: Voice[] = [];
  /** Those found so far, by sentence: what one says reaches no further. */
  const bySentence = new Map<number, Voice[]>();
  const open = acts.filter(({ word }) => cued(voices, word).length === 0 && !isTurnedDown(word, draft.tree));
  for (const act of acts) found.push(...leftOut(act, voices, draft));
  for (const act of open) {
    const sentence = draft.analysis.words[act.word]?.sentence ?? -1;
    const beside = bySentence.get(sentence) ?? [];
    const said = contentsOf(act.word, act.stance, draft);
    const contents = looksAhead(act.stance) ? withoutGrounds(said, draft) : said;
    const speaker = act.speakers[0];
    if (contents.length === 0 || !speaker) continue;
    const before = chainAt(act.word, draft, voices, beside);
    const same = speaker.entity !== null && before.at(-1)?.entity === speaker.entity;
    const hop = speakerHop(act, speaker, draft);
    const voice: Voice = {
      contents,
      cues: act.stance === "claims-responsibility" ? [] : [{ first: act.word, after: act.word + 1 }],
      hops: same ? [...before.slice(0, -1), hop] : [...before, hop],
    };
    found.push(voice);
    bySentence.set(sentence, [...beside, voice]);
  }
  return [...voices, ...found];
}

const cued = coverers(({ cues }: Voice) => cues);
const entityOf = firstByKey(({ id }: Entity) => id);

/** The clauses and nouns that say what is alleged, demanded, threatened or promised. */
export function contentsOf(word: number, stance: Stance, { tree }: Pick<Draft, "tree">): readonly WordRange[] {
  // "claimed responsibility": the words themselves are what is claimed.
  if (stance === "claims-responsibility") return [{ first: word, after: word + 1 }];
  const clauses = tree.dependents(word, "ccomp", "xcomp", "acl");
  const marked = tree.dependents(word, "advcl").filter((at) => ["of", "for"].some((mark) => hasMark(at, mark, tree)));
  // "vowed revenge for the raid": what is promised is not what it is for.
  const led = stance === "promises" ? [] : ["of", "for"];
  const nouns = [
    ...led.flatMap((preposition) => afterPreposition(word, preposition, tree)),
    ...(stance === "alleges" ? [] : tree.dependents(word, "obj")),
  ];
  // "dismissed a report that he had resigned": what the noun says, too.
  const told = (at: number) =>
    tree.dependents(at, "acl", "ccomp").some((clause) => hasMark(clause, "that", tree))
      ? tree.subtree(at)
      : { first: at, after: at + 1 };
  const ranges = [
    ...[...clauses, ...marked].map(tree.subtree),
    ...[...nouns, ...(stance === "promises" ? promisedIn(word, tree) : [])].map(told),
  ];
  return ranges.filter(({ first, after }) => !(first <= word && word < after));
}

/** "pledged two million euros in aid": what a promised amount is given in. */
function promisedIn(word: number, { words, ...tree }: Draft["tree"]): readonly number[] {
  const amounts = tree
    .dependents(word, "obj")
    .filter((at) => /^(?:NUM|SYM)$/.test(words[at]?.upos ?? "") || tree.dependents(at, "nummod").length > 0);
  if (amounts.length === 0) return [];
  const given = [...amounts.flatMap((at) => tree.dependents(at, "nmod")), ...tree.dependents(word, "obl")];
  return given.filter((at) => tree.dependents(at, "case").some((mark) => words[mark]?.lower === "in"));
}

function speakerHop({ word, stance }: SpeechAct, speaker: Party, { entities, analysis, text, dates }: Draft): Hop {
  const entity = (speaker.entity ? entityOf(entities, speaker.entity) : undefined) ?? null;
  const cue = analysis.words[word];
  const named = entity !== null && /\p{Lu}/u.test(entity.name.charAt(0));
  const said = inSentence(dates, word, analysis).find(({ start }) => start !== null);
  return {
    kind: named ? kindOf(entity.kind) : "group",
    name: named ? entity.name : null,
    entity: entity?.id ?? null,
    type: null,
    described: named ? null : speaker.span.text,
    country: entity?.country ?? null,
    sectors: entity?.sectors ?? [],
    span: speaker.span,
    also: [],
    number: null,
    attribution: null,
    cue: cue ? { lemma: cue.lemma, span: spanOf(text, cue.start, cue.end) } : null,
    hedged: false,
    said: said ? { start: said.start, end: said.end } : null,
    stance,
    through: null,
    basis: "unstated",
    condition: null,
  };
}

function kindOf(kind: string): SourceKind {
  if (kind === "person" || kind === "group" || kind === "document") return kind;
  return kind === "place" || kind === "nationality" ? "government" : "organization";
}

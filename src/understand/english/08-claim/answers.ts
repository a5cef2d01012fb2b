import type { Hop } from "../../../model/chain.ts";
import { spanOf } from "../../../model/span.ts";
import { QUAD_OF } from "../../../model/vocabulary.ts";
import { answeredNouns } from "../../answered-nouns.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { takesUp } from "../../lexicon/answers.ts";
import { cues } from "../../lexicon/cues.ts";
import { eventEntries } from "../../lexicon/events.ts";
import { maySayWhole } from "../../relative.ts";
import { isTurnedDown } from "../../turned-down.ts";
import { calledFalse } from "./called-false.ts";
import { chainAt, type Voice } from "./chain-at.ts";
import { clauseOf, endOf, startOf, whereAt } from "./claim-of.ts";
import type { SpeechAct } from "./embedded.ts";
import { partiesAt } from "./parties.ts";
import { emptyStatement } from "./statements.ts";
import { subjectOf } from "./subject.ts";
import { isNegated, isPassive } from "./syntax.ts";
import { mainDeed, takenUp } from "./taken-up.ts";

/** A claim made of an answer, and the claim that it answers; null where nobody can tell which. */
export interface Answer {
  readonly claim: DraftClaim;
  readonly to: DraftClaim | null;
  readonly as: "confirms" | "denies";
  /** The word that answers: "denied", "false". */
  readonly by: number;
}

/** A verb that confirms, admits or denies what a noun takes up, and that noun. */
interface Answering {
  readonly verb: number;
  readonly noun: number;
  readonly stance: "confirms" | "admits" | "denies";
  /** "…, a charge Abu Dhabi denies": what it takes up stands right before it. */
  readonly beside?: boolean;
  /** "said the reports were false": somebody's word for it, and no act of answering. */
  readonly called?: boolean;
}

const STANCES = ["confirms", "admits", "denies"] as const;

/** "The army confirmed the attack", "the company denied any involvement": the verbs and their nouns. */
export function answersIn({ analysis, tree }: Pick<Draft, "analysis" | "tree">): readonly Answering[] {
  const beside = new Map(answeredNouns(analysis).map(({ verb, noun }) => [verb, noun]));
  return analysis.words.flatMap(({ index, lemma, upos }) => {
    const stance = STANCES.find((known) => known === cues().get(lemma)?.stance);
    const answered = beside.get(index);
    if (answered !== undefined && stance) return [{ verb: index, noun: answered, stance, beside: true }];
    const called = upos === "VERB" ? undefined : calledFalse(index, tree);
    if (called !== undefined) return [{ verb: index, noun: called, stance: "denies" as const, called: true }];
    if (upos !== "VERB" || isNegated(index, tree) || isPassive(index, tree) || isTurnedDown(index, tree)) return [];
    const noun = tree.dependents(index, "obj").at(-1);
    if (!stance || noun === undefined || tree.dependents(noun, "acl", "nmod").length > 0) return [];
    // What is rejected may be an offer; what is denied is a deed.
    if (stance === "denies" && lemma !== "deny" && !takesUp(analysis.words[noun]?.lemma ?? "")) return [];
    const told = analysis.words[noun]?.lemma ?? "";
    if (isPointer(noun, { tree })) return [{ verb: index, noun, stance }];
    return takesUp(told) !== null || eventTypes(told).size > 0 ? [{ verb: index, noun, stance }] : [];
  });
}

/** The same as acts of speech, so that what they answer is told in the voice of who answers. */
export function answeringActs(answers: readonly Answering[], draft: Draft): readonly SpeechAct[] {
  const acts = answers.filter(({ called }) => called !== true);
  return acts.map(({ verb, stance }) => ({
    word: verb,
    stance,
    speakers: subjectOf(verb, draft.tree).flatMap((at) => partiesAt(at, draft)),
  }));
}

/** What an answer says of the claim before it: the same deed, told or denied by who answers. */
export function findAnswers(
  answers: readonly Answering[],
  coded: readonly DraftClaim[],
  voices: readonly Voice[],
  draft: Draft,
): readonly Answer[] {
  return answers.flatMap(({ verb, noun, stance, beside = false, called = false }) => {
    const lemma = draft.analysis.words[noun]?.lemma ?? "";
    const pointed = beside || isPointer(noun, draft);
    const taken = pointed ? "any" : takesUp(lemma);
    const types = taken ? new Set<string>() : eventTypes(lemma);
    if (coded.some(({ word }) => word === noun)) return [];
    const chain = chainAt(noun, draft, voices);
    const said = chain.at(-1);
    if (called ? said?.cue == null : said?.cue?.span.start !== draft.analysis.words[verb]?.start) return [];
    const last = said && called ? { ...said, stance } : said;
    const before = coded.filter(
      (claim) => claim.kind === "event" && claim.word < (beside ? noun : verb) && claim.where !== "headline",
    );
    const to = taken === null ? mainDeed(before, types) : takenUp(taken, { last, before, draft, verb, pointed });
    if (!to && (pointed || called)) return [];
    if (!to && (types.size === 0) !== (stance === "denies")) return [];
    // "confirmed the strike": dockers' or jets', where nothing before tells which, is neither.
    if (!to && types.size > 1) return [];
    const type = types.size > 0 ? (to?.type ?? [...types][0] ?? null) : null;
    const told = last ? [...chain.slice(0, -1), last] : chain;
    const claim = answerClaim(noun, verb, to, type, told, draft);
    return claim ? [{ claim, to, as: stance === "denies" ? "denies" : "confirms", by: verb }] : [];
  });
}

function eventTypes(lemma: string): ReadonlySet<string> {
  const nouns = (eventEntries().get(lemma) ?? []).filter(({ word }) => word.pos === "n" && word.tokens.length === 1);
  return new Set(nouns.map(({ type }) => type));
}

/** "denied it", "confirmed this", "…, which Chad denies": what was said before. */
const isPointer = (noun: number, { tree }: Pick<Draft, "tree">): boolean =>
  POINTERS.has(tree.words[noun]?.lower ?? "") || maySayWhole(noun, tree);

const POINTERS = new Set(["it", "this", "that"]);

function answerClaim(
  noun: number,
  verb: number,
  to: DraftClaim | null,
  type: string | null,
  chain: readonly Hop[],
  draft: Draft,
): DraftClaim | null {
  const found = draft.analysis.words[noun];
  const where = found ? whereAt(found.start, draft) : null;
  if (!found || !where) return null;
  const predicate = spanOf(draft.text, found.start, found.end);
  const contentWords = clauseOf(verb, draft);
  const bare = { ...emptyStatement(predicate, where), actors: [] };
  const quad = QUAD_OF[type as keyof typeof QUAD_OF] ?? null;
  const deed = type === null ? bare : { ...bare, kind: "event" as const, type, quad };
  // "the attack" names nobody: who did what to whom stands in the claim that it leads to.
  const base = to === null ? deed : type === null ? to : { ...deed, mode: to.mode, date: to.date, place: to.place };
  const said = chain.at(-1)?.cue?.span;
  return {
    ...base,
    where,
    predicate,
    content: spanOf(draft.text, startOf(contentWords, draft), endOf(contentWords, draft)),
    links: [],
    counts: [],
    chain: [...chain],
    why: [
      {
        rule: "answer",
        says: to
          ? `“${said?.text ?? ""} ${predicate.text}” answers “${to.content.text.slice(0, 80)}”.`
          : `“${said?.text ?? ""} ${predicate.text}” answers something told before.`,
        span: predicate,
      },
    ],
    word: noun,
    contentWords,
    hearsay: null,
  };
}

import type { Claim } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import { type Clause, type Instead, rewritten, wordsBefore } from "./clause.ts";
import { onOneLine } from "./on-one-line.ts";
import { isPlural, joined, type Named, namesOf } from "./party-words.ts";
import { tailOf } from "./tail.ts";
import { participleOf, pastOf } from "./verb-forms.ts";
import { verbGroup } from "./verb-group.ts";
import { isSince } from "./when.ts";

const BE = /^(?:(?:is|are|was|were)(?:n['’]t)?|be|been|being|got|gets|get|'s|’s)$/;
const ADVERB = /(?:ly|not|also|n't|n’t|been|again|ever|never|already|still)$/;
/** Whoever says "I" or "our", and to whom he speaks, is heard in the report's own words alone. */
const FIRST_PERSON = /^(?:I|me|my|we|us|our|ours|mine|you|your|yours)\b/i;
const NO = /^(?:no|none|nobody|neither|not (?:one|a))\b/i;

/** Doer, verb and what follows it; or, told of the one that it was done to, in the passive. Null where neither can be said. */
export function verbSentence(claim: Claim, clause: Clause, lemma: string, reading: Reading): string | null {
  const form = claim.predicate.text.toLowerCase();
  const before = wordsBefore(clause);
  const nearest = before.filter((word) => !ADVERB.test(word)).at(-1) ?? "";
  const doers = namesOf(claim.actors, reading, claim.content);
  const dies = claim.type === "DIE";
  const doneTo = namesOf(claim.recipients, reading, claim.content).filter(
    // Who dies does nothing: the contract names him on both sides.
    ({ whole }) => dies || !doers.some((doer) => doer.whole === whole),
  );
  const ahead = doneTo.filter(({ span }) => span.start < clause.from);
  const helped = before.slice(-4).some((word) => BE.test(word)) && !/ing$/.test(form);
  const passive = helped || isReduced(clause, doers, ahead.length > 0 && ahead.length === doneTo.length, form, lemma);
  const { end, open } = tailOf(
    clause,
    reading,
    claim.recipients.map(({ span }) => span),
    !/ing$/.test(form),
  );
  const told = rewritten(clause, clause.to, end, pronouns(doneTo));
  const tail = open ? `${told} […]` : told;
  const means = passive || doers.length > 0 ? [] : nextTo(clause, meansOf(claim, clause, reading));
  const subject = passive ? ahead : doers.length > 0 ? doers : means.length > 0 ? means : nextTo(clause, ahead);
  // "agreements signed (only) by Israel", of which the claim does not tell what was signed
  const behindBy =
    !passive &&
    /^(?:\p{L}+ )?by\b/u.test(tail) &&
    doers.length > 0 &&
    doers.every(({ span }) => span.start >= clause.to);
  if (behindBy) return null;
  if (subject.length === 0 || subject.some(({ words }) => FIRST_PERSON.test(words))) return null;
  const voice = passive ? "passive" : "active";
  const verb = verbGroup(
    { lemma, form, voice, before: nearest, lasting: isSince(claim, reading) },
    withoutDouble(claim, subject, tail),
    isPlural(subject),
  );
  const unsaid = passive && !dies && !doers.some(({ span }) => span.start >= clause.to && span.end <= end) ? doers : [];
  const by = unsaid.length > 0 ? `by ${joined(wordsOf(unsaid))}` : "";
  const object =
    passive || dies || doers.length === 0 ? [] : ahead.length > 0 || tail !== "" ? ahead : behind(doneTo, clause);
  return [joined(wordsOf(subject)), verb, joined(wordsOf(object)), by, tail].filter(Boolean).join(" ");
}

/** "A bomb ripped through the market": where nobody is named, the means may be the subject. */
const meansOf = ({ others }: Claim, { from }: Clause, reading: Reading): readonly Named[] =>
  namesOf(
    others.filter(({ role, span }) => role === "instrument" && span.end <= from),
    reading,
  );

/** "after striking and injuring a woman": the object of a second verb, where that could not be told with the first. */
const behind = (doneTo: readonly Named[], { to }: Clause): readonly Named[] =>
  doneTo.filter(({ span }) => span.start >= to);

/** "A quake killed 30 people": nobody did it, so it is told of those who died. Null where the report names none. */
export function deathSentence(claim: Claim, lemma: string, reading: Reading): string | null {
  const dead = namesOf(claim.actors, reading, claim.content);
  if (dead.length === 0 || dead.some(({ words }) => FIRST_PERSON.test(words))) return null;
  const verb = verbGroup(
    {
      lemma: "die",
      form: claim.predicate.text.toLowerCase() === lemma ? "die" : "died",
      voice: "active",
      before: "",
      lasting: false,
    },
    withoutDouble(claim, dead, ""),
    isPlural(dead),
  );
  return `${joined(wordsOf(dead))} ${verb}`;
}

const wordsOf = (named: readonly Named[]): readonly string[] => named.map(({ words }) => words);

const HARMS = new Set("kill wound injure arrest detain abduct kidnap displace".split(" "));

/** A participle without its helper: "a tanker chartered by a company", and headlines ("twelve killed in raid"). */
function isReduced(
  { text, start, to }: Clause,
  doers: readonly Named[],
  ahead: boolean,
  form: string,
  lemma: string,
): boolean {
  const participle = form !== lemma && !/ing$/.test(form) && (form !== pastOf(lemma) || form === participleOf(lemma));
  if (!ahead || !participle) return false;
  const next =
    onOneLine(text.slice(to - start))
      .split(" ")[0]
      ?.toLowerCase() ?? "";
  if (next === "by") return true;
  if (doers.length > 0) return false;
  // "two killed and five injured": so many of them are told of that it is done to
  if (/^(?:and|,)$/.test(next) && HARMS.has(lemma)) return true;
  return /^(?:in|on|at|near|during|after|when|outside|inside|from|since|for|as|with)?\W*$/.test(next);
}

/** The party that stands directly before the verb, and is therefore its subject: "the lorry hit a mine". */
function nextTo({ text, start, from }: Clause, ahead: readonly Named[]): readonly Named[] {
  return ahead.filter(({ span }) => {
    const between = onOneLine(text.slice(Math.max(0, span.end - start), from - start))
      .toLowerCase()
      .split(" ")
      .filter(Boolean);
    return between.every(
      (word) =>
        ADVERB.test(word) || /^(?:has|have|had|will|would|may|might|could|did|do|does|who|that|which)$/.test(word),
    );
  });
}

/** Stances by which a source wants what has not happened yet. */
const DESIRED: ReadonlySet<string> = new Set(["demands", "asks", "promises", "threatens"]);

/** "Nobody was hurt", "killed no one": the words say no already, so the verb does not. */
function withoutDouble(claim: Claim, subject: readonly Named[], tail: string): Claim["certainty"] {
  const heard = claim.chain.some(({ stance }) => DESIRED.has(stance));
  const certainty =
    heard && claim.certainty.modality === "actual" && claim.certainty.polarity === "negated"
      ? { ...claim.certainty, modality: "planned" as const }
      : claim.certainty;
  const says = subject.some(({ words }) => NO.test(words)) || /^(?:no|nobody|none|nothing|no-one)\b/i.test(tail);
  return says ? { ...certainty, polarity: "affirmed" } : certainty;
}

/** Names for the pronouns behind the verb that it was done to: "shelled it" becomes "shelled the market". */
function pronouns(doneTo: readonly Named[]): readonly Instead[] {
  return doneTo
    .filter(
      ({ span, whole }) => /^(?:it|him|her|them)$/i.test(span.text) && whole.toLowerCase() !== span.text.toLowerCase(),
    )
    .map(({ span, whole }) => ({ start: span.start, end: span.end, words: whole }));
}

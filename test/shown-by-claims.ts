import { createRequire } from "node:module";
import type { PlacedClaim } from "../evaluate/claims/set-claim.ts";
import { isQuoted, paragraphOf, sourcesOf } from "./samples.ts";

/** An expected claim with the text of its report. */
export type Told = PlacedClaim & { readonly text: string };

const countries = createRequire(import.meta.url)("world-countries") as { readonly capital: readonly string[] }[];
const capitals = new Set(countries.flatMap(({ capital }) => capital));
const reported = (claim: Told) => sourcesOf(claim).length > 0;
const quotedAt = ({ text, span }: Told) => ({
  start: isQuoted(text, span.start),
  end: isQuoted(text, span.end),
  marks: /["“”]/.test(text.slice(span.start, span.end)),
});
const inBody = ({ text, span }: Told) => span.start > text.indexOf("\n\n");
const isNear = (claim: Told, form: string) => paragraphOf(claim.text, claim).toLowerCase().includes(form.toLowerCase());
const named = (forms: readonly string[] = []) => forms.filter((form) => /\p{Lu}| /u.test(form));

/** What follows "was shelled by", without an article; "" where there is no such thing. */
const doerIn = (words: string) => words.match(/\b(?:was|were|been|is|are) \w+ by (?:an? |the )?(.+)/)?.[1] ?? "";

/** What a claim of the set and the words around it show. */
export const IN_CLAIMS: Record<string, (claim: Told) => boolean> = {
  "a direct quote": (claim) => reported(claim) && quotedAt(claim).start && quotedAt(claim).end,
  "an indirect quote": (claim) => reported(claim) && !quotedAt(claim).start && !quotedAt(claim).marks,
  "a mixed quote": (claim) => reported(claim) && !quotedAt(claim).start && quotedAt(claim).marks,
  "a source carried over from another paragraph": (claim) =>
    reported(claim) && inBody(claim) && !named(claim.chain.at(-1)).some((form) => isNear(claim, form)),
  "a report within a report, by an outlet and by a document": ({ kinds }) =>
    kinds.length > 2 && /^outlet/.test(kinds[1] ?? "") && kinds.slice(2).some((kind) => /document/.test(kind)),
  "a word of the outlet alone for what is only reported": (claim) => claim.status === "reported" && !reported(claim),
  "an allegation without a source": (claim) => claim.status === "alleged" && !reported(claim),
  "an allegation with one": (claim) => claim.status === "alleged" && reported(claim),
  "what hangs on a condition": (claim) =>
    claim.status === "hypothetical" && ["if", "unless", "provided that"].some((word) => isNear(claim, `${word} `)),
  "a capital that stands for its government": ({ actor, kinds, chain }) =>
    actor.some((form) => capitals.has(form)) ||
    kinds.some((kind, at) => /government/.test(kind) && chain[at]?.some((form) => capitals.has(form))),
  "a passive with its doer": ({ words, actor }) => actor.some((form) => doerIn(words).startsWith(form)),
  "a passive without one": ({ kind, words, actor }) =>
    kind === "event" && actor.length === 0 && /\b(?:was|were|been)\b/.test(words),
  "a deed told by a noun": ({ kind, words }) =>
    kind === "event" &&
    /^the (?:withdrawal|release|confiscation|murder|killing|abduction|arrest|detention) (?:of|in)\b/.test(words),
  "a relative clause": ({ words }) => /^(?:which|who|whose|whom)\b/.test(words),
  "a range of numbers": ({ counts }) => counts.some(({ low, high }) => low !== null && high !== null && low < high),
  "a number open above": ({ counts }) => counts.some(({ low, high }) => low !== null && high === null),
  "a number open below": ({ counts }) => counts.some(({ low, high }) => low === null && high !== null),
};

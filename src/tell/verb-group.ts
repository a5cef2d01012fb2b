import type { Claim } from "../model/claim.ts";
import { participleOf, pastOf, thirdOf } from "./verb-forms.ts";

export interface Verb {
  readonly lemma: string;
  /** The form that stands in the report. */
  readonly form: string;
  readonly voice: "active" | "passive";
  /** The word before it, in small letters. */
  readonly before: string;
  /** Whether the report tells of it since some day: "have been killed since 2017". */
  readonly lasting: boolean;
}

/** A verb with its helpers, in the tense, mood and polarity of the claim: "shelled", "did not shell", "is to be released". */
export function verbGroup(verb: Verb, certainty: Claim["certainty"], plural: boolean): string {
  const { polarity } = certainty;
  const modality = moodOf(certainty);
  const passive = verb.voice === "passive";
  const not = polarity === "negated" ? "not " : "";
  const participle = /ed$/.test(verb.form) ? verb.form : participleOf(verb.lemma);
  const bare = passive ? `be ${participle}` : verb.lemma;
  const be = plural ? "are" : "is";
  if (modality === "planned") return `${be} ${not}to ${bare}`;
  if (modality === "demanded") return `should ${not}${bare}`;
  if (modality === "hypothetical") return `would ${not}${bare}`;
  if (modality === "attempted") return not ? `failed to ${bare}` : `tried to ${bare}`;
  if (modality === "possible") {
    if (!passive && verb.form === verb.lemma) return `may ${not}${bare}`;
    return `may ${not}have ${passive ? "been " : ""}${participle}`;
  }
  const has = plural ? "have" : "has";
  if (verb.lasting) return `${has} ${not}${passive ? "been " : ""}${participle}`;
  if (passive) return `${plural ? "were" : "was"} ${not}${participle}`;
  return actual(verb, not, plural);
}

/** What the report tells in the present stays there ("trains", "are fighting"); the rest is past. */
function actual({ lemma, form, before }: Verb, not: string, plural: boolean): string {
  if (/ing$/.test(form) && /^(?:is|are|'s|'re|’s|’re|am|was|were)$/.test(before)) {
    const past = /^was|^were/.test(before);
    const be = past ? (plural ? "were" : "was") : plural ? "are" : "is";
    return `${be} ${not}${form}`;
  }
  if (form === thirdOf(lemma)) return not ? `${plural ? "do" : "does"} not ${lemma}` : plural ? lemma : form;
  if (not) return `did not ${lemma}`;
  return /[^e]ed$/.test(form) && form.startsWith(lemma.slice(0, 3)) ? form : pastOf(lemma);
}

/** What a source only promises, threatens or asks for is planned, however flatly its clause is put. */
export function moodOf({ status, modality }: Claim["certainty"]): Claim["certainty"]["modality"] {
  return status === "planned" && modality === "actual" ? "planned" : modality;
}

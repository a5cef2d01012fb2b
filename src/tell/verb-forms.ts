import { irregularForms } from "./irregular-verbs.ts";

/** Stressed on the last syllable, so that its last letter is doubled: "admitted". */
const DOUBLED =
  /^(?:(?:ad|per|com|sub|e|o|re|trans)mit|(?:re|de|con|in|trans|pre)fer|(?:com|ex|re|pro|im|dis|pa)[pt]el|re[bp]el|control|patrol|occur|concur|incur|recur|regret|abet|abhor|deter|equip|kidnap|unplug|entrap|worship)$/;

/** "shelled", "met", "withdrew" */
export function pastOf(lemma: string): string {
  return irregularForms(lemma)?.[0] ?? regular(lemma);
}

/** "shelled", "met", "withdrawn" */
export function participleOf(lemma: string): string {
  return irregularForms(lemma)?.[1] ?? regular(lemma);
}

/** "trains", "carries", "reaches" */
export function thirdOf(lemma: string): string {
  if (lemma === "be" || lemma === "have") return lemma === "be" ? "is" : "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regular(lemma: string): string {
  if (/e$/.test(lemma)) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  const short = /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(lemma);
  const british =
    /[^aeiou][aeiou]l$/.test(lemma) && /[aeiou].*[aeiou]/.test(lemma) && !/(?:reveal|veil|fail|sail)$/.test(lemma);
  return short || british || DOUBLED.test(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

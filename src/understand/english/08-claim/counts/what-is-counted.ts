import type { Draft } from "../../../draft.ts";
import { objectClass } from "../../../lexicon/object-classes.ts";
import type { Finding } from "../finding.ts";
import { mentionAt } from "../parties.ts";
import { isAttempted } from "./attempted.ts";
import type { Grounds } from "./count.ts";
import { isHeldByLaw, isLawless } from "./holders.ts";
import { fateAt, isBody, isFighter, isFleeing, isWound } from "./people.ts";

const LOSES = new Set(["lose", "take", "claim", "cost"]);
/** What befalls nobody while it is only tried; those who try to march are still so many. */
const TRIED = new Set(["ASSAULT", "COERCE"]);

/** What a finding's people are counted as, by its word, its type and who does it; null where it counts nobody. */
export function whatIsCounted(finding: Finding, side: readonly number[], draft: Draft): string | null {
  const { word, type, mode } = finding;
  const { tree, analysis } = draft;
  if (TRIED.has(type) && isAttempted(word, draft)) return null;
  if (side.some((head) => isBody(head, draft))) return "killed";
  const objects = tree.dependents(word, "obj");
  const beside = [
    ...tree.dependents(word, "xcomp", "advmod", "obj", "amod"),
    ...objects.flatMap((at) => tree.dependents(at, "amod")),
  ].map((at) => analysis.words[at]?.lemma ?? "");
  if (
    type === "DIE" ||
    beside.includes("dead") ||
    (type === "ASSAULT" && isToDeath(word, draft)) ||
    takesLives(word, draft)
  )
    return "killed";
  if (type === "PROTEST") return "participants";
  if (type === "RETREAT" && mode === "disarm") return "surrendered";
  if (mode === "release" || givesBack(word, side, draft)) return "released";
  if (type === "MOBILIZE") return "troops";
  if (isDrivenOut(word, draft)) return "displaced";
  if (type === "MOVE") return movedAs(word, side, draft);
  const of = fateAt(word, draft) ?? (isTreated(word, draft) ? "injured" : null);
  // Whoever holds prisoners and detainees calls it an arrest.
  const held = side.some((head) => /^(?:prisoner|detainee)$/.test(analysis.words[head]?.lemma ?? ""));
  if (mode !== null && /abduct|kidnap|hostage/.test(mode)) return held ? "arrested" : "abducted";
  if (of === "arrested" && !ARREST.test(analysis.words[word]?.lemma ?? "") && isLawless(finding, draft))
    return "abducted";
  if (of === "abducted" && type === "COERCE" && isHeldByLaw(finding, side, draft)) return "arrested";
  // "The blast left two men in hospital"
  if (of === null && type === "ASSAULT" && analysis.words[word]?.lemma === "leave") return "injured";
  // "sent nine officers to trial", "sent two men to prison"
  if (of === "troops" && type === "COERCE") return mode === "arrest" ? "arrested" : null;
  return of === "troops" && (type === "ACCUSE" || type === "SANCTION") ? null : of;
}

/** Where the text calls it an arrest, it is one, whoever makes it. */
const ARREST = /^(?:arrest|detain|detention|jail|imprison|imprisonment)$/;

const GIVES_BACK = new Set("hand return exchange swap repatriate transfer receive give".split(" "));
const CAPTIVE = /^(?:captive|prisoner|hostage|detainee|abductee|pow)$/;

/** "handed over 32 captives", "exchanged 50 prisoners". */
function givesBack(verb: number, side: readonly number[], { analysis, tree }: Grounds): boolean {
  if (!GIVES_BACK.has(analysis.words[verb]?.lemma ?? "")) return false;
  const given = [...side, ...tree.dependents(verb, "obj", "nsubj:pass")];
  return given.some((head) => CAPTIVE.test(analysis.words[head]?.lemma ?? ""));
}

/** "forced 1,200 families from their homes". */
function isDrivenOut(verb: number, { tree, analysis }: Grounds): boolean {
  if (!["force", "drive", "chase", "push"].includes(analysis.words[verb]?.lemma ?? "")) return false;
  const form = (at: number) => analysis.words[at]?.lower ?? "";
  return tree
    .dependents(verb, "obl", "nmod")
    .filter((at) => tree.dependents(at, "case").some((c) => ["from", "out"].includes(form(c))))
    .some((at) => ["home", "house", "village", "land", "town", "camp"].includes(analysis.words[at]?.lemma ?? ""));
}

/** "lost 22 men in the ambush": the dead of a body of fighters. */
export function losesMen(verb: number, grounds: Grounds): readonly number[] {
  if (grounds.analysis.words[verb]?.lemma !== "lose") return [];
  return grounds.tree.dependents(verb, "obj").filter((at) => isFighter(at, grounds));
}

/** "hacked to death 14 villagers" */
function isToDeath(verb: number, { tree, analysis }: Grounds): boolean {
  return [
    ...tree.dependents(verb, "obl"),
    ...tree.dependents(verb, "obj").flatMap((at) => tree.dependents(at, "nmod")),
  ].some(
    (at) =>
      analysis.words[at]?.lower === "death" &&
      tree.dependents(at, "case").some((mark) => analysis.words[mark]?.lower === "to"),
  );
}

/** "lost their lives", "claimed 17 lives". */
export function takesLives(verb: number, { tree, analysis }: Grounds): boolean {
  const objects = tree.dependents(verb, "obj").map((at) => analysis.words[at]?.lemma ?? "");
  return LOSES.has(analysis.words[verb]?.lemma ?? "") && objects.some((lemma) => lemma === "life");
}

const SEEKS = new Set(["seek", "take", "find", "look", "leave", "abandon"]);
const SHELTER = new Set(["shelter", "refuge", "asylum", "safety", "home", "house"]);

/** Those who move: bodies of armed men, or people in flight; others are not counted as either. */
function movedAs(word: number, side: readonly number[], draft: Draft): string | null {
  if (isTreated(word, draft)) return "injured";
  const { tree, analysis } = draft;
  const of = fateAt(word, draft);
  const refuge = tree.dependents(word, "obj", "obl").some((at) => SHELTER.has(analysis.words[at]?.lemma ?? ""));
  const quit = ["leave", "abandon", "quit"].includes(analysis.words[word]?.lemma ?? "");
  const civilians = side.some((head) => isFleeing(head, draft));
  const left = quit && civilians && tree.dependents(word, "obj").some((at) => isGround(at, draft));
  const flight = of === "displaced" || left || (refuge && SEEKS.has(analysis.words[word]?.lemma ?? ""));
  if (flight || (of === "troops" && civilians)) return "displaced";
  return side.some((head) => isFighter(head, draft)) ? "troops" : null;
}

function isGround(word: number, draft: Draft): boolean {
  const found = draft.analysis.words[word];
  return mentionAt(word, draft)?.kind === "place" || objectClass("ground")?.words.has(found?.lemma ?? "") === true;
}

const TREATS = new Set([
  "treat",
  "suffer",
  "sustain",
  "receive",
  "bring",
  "take",
  "rush",
  "carry",
  "admit",
  "evacuate",
  "airlift",
]);

/** "treated for burns", "suffered injuries", "brought in with gunshot wounds". */
export function isTreated(verb: number, grounds: Grounds): boolean {
  const { tree, analysis } = grounds;
  if (!TREATS.has(analysis.words[verb]?.lemma ?? "")) return false;
  return tree
    .dependents(verb, "obl", "obj")
    .flatMap((at) => [at, ...tree.dependents(at, "conj")])
    .some((at) => isWound(at, grounds));
}

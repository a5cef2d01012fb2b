import type { Party } from "../../../model/claim.ts";
import { spanOf } from "../../../model/span.ts";
import type { Draft } from "../../draft.ts";
import { usingVerb } from "../../means.ts";
import { belongs, isActing } from "./belongs.ts";
import type { Finding } from "./finding.ts";
import { distinct, mentionAt, partiesAt } from "./parties.ts";
import { throughPartitive } from "./partitives.ts";
import { afterPreposition, withConjuncts } from "./syntax.ts";

const USING = new Set(["use", "employ", "fire", "drop", "launch"]);

/** Assaults with what they were done with: "jets struck", "with two missiles", "using drones". */
export function withInstruments(events: readonly Finding[], draft: Draft): readonly Finding[] {
  const assaults = events.filter(({ type }) => type === "ASSAULT");
  // "struck the town using mortars": the using is part of what is told already.
  const parts = new Set(
    assaults.flatMap((event) =>
      anchorsOf(event, draft).flatMap((at) => usesAt(at, draft).filter((use) => use !== event.word)),
    ),
  );
  return events.flatMap((event) => {
    if (event.type !== "ASSAULT") return [event];
    return parts.has(event.word) ? [] : [withInstrument(event, draft)];
  });
}

/** The word that tells of it, and the verb that carries it: "conducted strikes". */
function anchorsOf({ word }: Finding, { tree }: Draft): readonly number[] {
  const found = tree.words[word];
  return found?.relation === "obj" ? [word, found.head] : [word];
}

function usesAt(word: number, { tree }: Draft): readonly number[] {
  const isUse = (at: number) => USING.has(tree.words[at]?.lemma ?? "");
  const above = usingVerb(word, tree);
  return [
    ...(isUse(word) ? [word] : []),
    ...(above === null ? [] : [above]),
    ...tree.dependents(word, "advcl", "acl").filter(isUse),
  ];
}

function withInstrument(event: Finding, draft: Draft): Finding {
  const { tree } = draft;
  const anchors = anchorsOf(event, draft);
  const uses = anchors.flatMap((at) => usesAt(at, draft));
  const heads = [
    ...(event.doerHeads ?? []),
    ...anchors.flatMap((at) => afterPreposition(at, "with", tree)),
    ...anchors.flatMap((at) => wentOff(at, event, draft)),
    ...anchors.flatMap((at) => (tree.words[at]?.lemma === "use" ? afterPreposition(at, "of", tree) : [])),
    ...uses.flatMap((at) => tree.dependents(at, "obj")),
  ]
    .flatMap((at) => withConjuncts(at, tree))
    .filter((at) => at !== event.word && isWeapon(at, draft));
  const aimed = event.recipients.length > 0 ? [] : uses.flatMap((at) => afterPreposition(at, "against", tree));
  const recipientHeads = aimed.filter((at) => isActing(at, draft) || belongs(at, "physical", draft));
  const parties = distinct([
    ...[...new Set(heads)].flatMap((at) => partiesAt(at, draft).slice(0, 1)),
    ...anchors.flatMap((at) => namedBefore(at, draft)),
  ]);
  return {
    ...event,
    ...(recipientHeads.length > 0
      ? { recipientHeads, recipients: distinct(recipientHeads.flatMap((at) => partiesAt(at, draft))) }
      : {}),
    others: [...event.others, ...parties.map((party) => ({ role: "instrument" as const, ...party }))],
  };
}

/** What exploded, was thrown or planted: "a bomb exploded", "threw a grenade", "the explosion of two charges of dynamite". */
function wentOff(word: number, { recipientHeads, actorHeads }: Finding, draft: Draft): readonly number[] {
  const { tree } = draft;
  const parties = new Set([...recipientHeads, ...actorHeads]);
  const near = [...tree.dependents(word, "nsubj", "nsubj:pass", "obj"), ...afterPreposition(word, "of", tree)];
  return near.filter((at) => !parties.has(at)).map((at) => throughPartitive(at, tree));
}

/** "mortar fire", "a bomb attack", "opened rifle fire": a weapon named before the attack, which has no mention of its own. */
function namedBefore(word: number, draft: Draft): readonly Party[] {
  const { analysis, text, tree } = draft;
  const nouns = [word, ...tree.dependents(word, "obj", "nsubj")].filter((at) => !isWeapon(at, draft));
  const weapons = nouns.flatMap((at) => tree.dependents(at, "compound")).filter((at) => belongs(at, "weapon", draft));
  return weapons.map((at) => {
    const first = tree.dependents(at, "compound").reduce((least, part) => Math.min(least, part), at);
    const span = spanOf(text, analysis.words[first]?.start ?? 0, analysis.words[at]?.end ?? 0);
    return { entity: null, span, collective: false };
  });
}

function isWeapon(word: number, draft: Draft): boolean {
  return (
    mentionAt(word, draft)?.kind === "weapon" || belongs(word, "weapon", draft) || belongs(word, "weaponry", draft)
  );
}

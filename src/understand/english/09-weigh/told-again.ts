import type { DraftClaim } from "../../draft.ts";
import { firstByKey } from "../../tables.ts";
import { agree, headOf } from "./agree.ts";
import { isOnceMore, likeness, type Needed, type Placed, pointsBack, referredTo, VIOLENCE } from "./pointing-back.ts";

/** What a claim tells again, and the sentence that says why. */
interface Again {
  readonly to: Placed;
  readonly rule: string;
  readonly says: string;
}

/** What a claim tells again is sought among the events that a report tells first, and so many before it. */
const LEAD = 12;
const REACH = 40;

/** Acts of speech, of which each says another thing. */
const SPEECH: ReadonlySet<string> = new Set("REQUEST ACCUSE REJECT THREATEN SUPPORT statement".split(" "));

/**
 * Claims that tell once more of what the report told before, linked same-as: "the attack", "the death toll", "claimed
 * responsibility", the deaths that a clause gives an attack, the same deed of the same to the same.
 */
export function toldAgain(claims: readonly DraftClaim[], draft: Needed): readonly DraftClaim[] {
  const inOrder = claims.map((claim, index) => ({ claim, index })).sort((a, b) => a.claim.word - b.claim.word);
  const events = inOrder.filter(({ claim }) => claim.kind === "event" && !SPEECH.has(claim.type));
  const found = new Map<number, Again>();
  events.forEach((one, at) => {
    const before = [...events.slice(0, Math.min(at, LEAD)), ...events.slice(Math.max(LEAD, at - REACH), at)];
    const again = sameBefore(one, before, draft);
    if (again) found.set(one.index, again);
  });
  return claims.map((claim, index) => {
    const again = found.get(index);
    if (!again) return claim;
    return {
      ...claim,
      linksTo: [...(claim.linksTo ?? []), { to: again.to.index, as: "same-as" as const }],
      why: [...claim.why, { rule: again.rule, says: again.says, span: claim.predicate }],
    };
  });
}

function sameBefore(one: Placed, before: readonly Placed[], draft: Needed): Again | null {
  const may = before.filter((other) => mayBeOne(one.claim, other.claim, draft));
  const told = (to: Placed | undefined, rule: string, says: string) =>
    to ? { to, rule: `told-again/${rule}`, says: `${says} “${to.claim.predicate.text}”.` } : null;
  const sameDeed = isOnceMore(one.claim.word, draft)
    ? undefined
    : may.findLast(({ claim }) => isSameDeed(one.claim, claim, draft));
  return (
    told(
      may.findLast(({ claim }) => isPartOf(one.claim, claim, draft)),
      "clause",
      "Its clause belongs to that of",
    ) ??
    told(referredTo(one.claim, may, draft), "known", "What is known already by its article:") ??
    told(
      may.findLast(({ claim }) => isToll(one.claim, claim, draft)),
      "toll",
      "The dead of what was told before:",
    ) ??
    told(sameDeed, "same-deed", "The same deed by or to the same:")
  );
}

/** Of one sort and stage, on no other day, at no other place, by and to nobody else. */
function mayBeOne(a: DraftClaim, b: DraftClaim, draft: Needed): boolean {
  if (a.type !== b.type && !(VIOLENCE.has(a.type) && VIOLENCE.has(b.type))) return false;
  if (isToCome(a) !== isToCome(b)) return false;
  const days = [a.date, b.date].map((date) => (date?.start ? `${date.start} ${date.end}` : null));
  if (days[0] !== null && days[1] !== null && days[0] !== days[1]) return false;
  const places = [namedPlace(a, draft), namedPlace(b, draft)];
  if (places[0] !== null && places[1] !== null && places[0] !== places[1]) return false;
  return agree(a.recipients, b.recipients, draft) !== "no" && !turnsOn(a, b, draft) && !turnsOn(b, a, draft);
}

/** Where it says that it happened, if that is a name: the market is in the town. */
function namedPlace({ place }: DraftClaim, { places }: Needed): string | null {
  if (place?.how !== "stated") return null;
  return placeById(places, place.ref)?.described ? null : place.ref;
}

const placeById = firstByKey(({ id }: Needed["places"][number]): string | null => id);

const isToCome = ({ certainty }: DraftClaim) =>
  certainty?.modality === "planned" || certainty?.modality === "hypothetical";

/** Whether one is done to whoever did the other. */
function turnsOn(a: DraftClaim, b: DraftClaim, draft: Needed): boolean {
  return a.recipients.some((one) =>
    b.actors.some(
      (other) => (one.entity !== null && one.entity === other.entity) || headOf(one, draft) === headOf(other, draft),
    ),
  );
}

/** "killed in the attack", "attacked the village, killing 12", "an attack that killed 12", "the shelling killed 12". */
function isPartOf(a: DraftClaim, b: DraftClaim, draft: Needed): boolean {
  if (!VIOLENCE.has(a.type)) return false;
  if (isNextTo(a, b, draft)) return true;
  return hangsOn(a.word, b.word, draft) || hangsOn(b.word, a.word, draft);
}

/** "stormed the village and set fire to shops"; what somebody did long ago may be many deeds. */
function isNextTo({ word: at }: DraftClaim, before: DraftClaim, { tree, analysis }: Needed): boolean {
  const word = analysis.words[at];
  if (word?.relation !== "conj" || word.head !== before.word || word.upos !== "VERB") return false;
  if (tree.dependents(at, "nsubj").length > 0) return false;
  return before.told_as === "news";
}

const WITHIN = new Set("in during by with from".split(" "));

function hangsOn(lower: number, upper: number, { tree, analysis }: Needed): boolean {
  const word = analysis.words[lower];
  if (!word || word.head !== upper) return false;
  const { relation, lower: form } = word;
  const lead = (as: string) => tree.dependents(lower, as).map((at) => analysis.words[at]?.lower ?? "");
  if (relation === "advcl") {
    const marks = lead("mark").concat(lead("advmod"));
    return form.endsWith("ing") ? marks.length === 0 : marks.includes("when");
  }
  if (relation.startsWith("nsubj") || relation === "acl:relcl" || relation === "acl") return true;
  if (relation.startsWith("obl") || relation === "nmod") return lead("case").some((one) => WITHIN.has(one));
  return false;
}

const DEAD = new Set("dead toll casualty fatality victim body".split(" "));

/** "among the dead", "the death toll", "the victims": those of a deed of which deaths may come. */
function isToll(a: DraftClaim, b: DraftClaim, draft: Needed): boolean {
  const lemma = draft.analysis.words[a.word]?.lemma ?? "";
  return a.type === "DIE" && DEAD.has(lemma) && pointsBack(a.word, draft) && VIOLENCE.has(b.type);
}

/** The same or a like word, done to the same, and by nobody else. */
function isSameDeed(a: DraftClaim, b: DraftClaim, draft: Needed): boolean {
  const like = likeness(a.word, b.word, draft);
  if (like === null || (like === "wide" && !VIOLENCE.has(a.type)) || a.type === "MOVE") return false;
  const isOneEntity = a.recipients.some(
    ({ entity }) => entity !== null && b.recipients.some((other) => other.entity === entity),
  );
  return isOneEntity && agree(a.actors, b.actors, draft) !== "no";
}

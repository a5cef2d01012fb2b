import { likenessOfHeads } from "./party-classes.ts";
import type { EventParty, EventProfile } from "./profile.ts";
import { type Sign, sign } from "./signs.ts";

type Likeness =
  | "same"
  | "name"
  | "words"
  | "class"
  | "beside"
  | "state"
  | "unknown"
  | "other-words"
  | "other-names"
  | "other-people";
/** The more alike, the lower. */
const RANK: Readonly<Record<Likeness, number>> = {
  same: 0,
  name: 1,
  words: 2,
  class: 3,
  beside: 4,
  state: 5,
  unknown: 6,
  "other-words": 7,
  "other-names": 8,
  "other-people": 9,
};

/** The signs of a side. Put together once: a case compares more than a hundred pairs for each report. */
const namesOfSide = (side: string) => ({
  only: `${side}: only one names any`,
  neither: `${side}: neither names any`,
  same: `same actor, ${side}`,
  name: `${side}: same name`,
  words: `${side}: same words`,
  class: `${side}: one class of people`,
  beside: `${side}: classes that may be the same`,
  state: `${side}: of one state`,
  unknown: `${side}: a name and a description`,
  "other-words": `${side}: other words`,
  "other-names": `${side}: other names`,
  "other-people": `${side}: other people`,
});
const SIDES = { doers: namesOfSide("doers"), sufferers: namesOfSide("sufferers") } as const;

/** Those of parties beside the two sides, where there is one that says more than that others take part. */
const BESIDE: Partial<Record<Likeness, string>> = {
  same: "same actor takes part",
  name: "same name takes part",
  words: "same words take part",
  "other-people": "other people take part",
};

/** What the parties of two events say, side by side: the same actor, people who may be the same, others. */
export function partySigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  const signs = [sideSign("doers", a.doers, b.doers), sideSign("sufferers", a.sufferers, b.sufferers)];
  const crossed = best(a.doers, b.sufferers)?.likeness === "same" || best(a.sufferers, b.doers)?.likeness === "same";
  if (crossed && !signs.some(({ name }) => name.startsWith("same actor"))) {
    const turns = a.mutual || b.mutual;
    signs.push(sign(turns ? "same actors, mutual" : "same actor on the other side", 1, wordsOf(a), wordsOf(b)));
  }
  if (a.mutual && b.mutual && !crossed && signs.every(({ name }) => /: other|: neither|: only/.test(name))) {
    signs.push(sign("others on both sides, mutual", 1, wordsOf(a), wordsOf(b)));
  }
  return [...signs, ...besideSigns(a, b)];
}

/** What else takes part, beside the two sides. */
function besideSigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  if (a.others.length + b.others.length === 0) return [];
  const found = best([...a.doers, ...a.sufferers, ...a.others], [...b.doers, ...b.sufferers, ...b.others]);
  if (!found) return [];
  return [sign(BESIDE[found.likeness] ?? "others take part", 1, found.a.head, found.b.head)];
}

function sideSign(side: keyof typeof SIDES, left: readonly EventParty[], right: readonly EventParty[]): Sign {
  const names = SIDES[side];
  const found = best(left, right);
  if (found) return sign(names[found.likeness], 1, found.a.head, found.b.head);
  const only = left[0] ?? right[0];
  return only ? sign(names.only, 1, only.head) : sign(names.neither, 1);
}

interface Best {
  readonly likeness: Likeness;
  readonly a: EventParty;
  readonly b: EventParty;
}

/** The most alike of two sides' parties; null where a side has none. */
function best(left: readonly EventParty[], right: readonly EventParty[]): Best | null {
  let found: Best | null = null;
  for (const a of left) {
    for (const b of right) {
      const likeness = likenessOf(a, b);
      if (!found || RANK[likeness] < RANK[found.likeness]) found = { likeness, a, b };
    }
  }
  return found;
}

function likenessOf(a: EventParty, b: EventParty): Likeness {
  const named = Number(a.node !== null) + Number(b.node !== null);
  if (named === 2 && (a.node === b.node || (a.group !== null && a.group === b.group))) return "same";
  if (a.head === b.head) return named === 2 ? "name" : "words";
  // Two names are not of one sort of people without a name.
  const alike = named === 2 ? null : likenessOfHeads(a.head, b.head);
  if (alike) return alike === "same" ? "class" : "beside";
  if (a.state !== null && a.state === b.state && (a.whole || b.whole)) return "state";
  if (named === 1) return "unknown";
  if (named === 0) return "other-words";
  return a.person && b.person ? "other-people" : "other-names";
}

const wordsOf = ({ doers, sufferers }: EventProfile) => [...doers, ...sufferers].map(({ head }) => head).join(", ");

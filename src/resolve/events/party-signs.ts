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
const RANK: readonly Likeness[] = [
  "same",
  "name",
  "words",
  "class",
  "beside",
  "state",
  "unknown",
  "other-words",
  "other-names",
  "other-people",
];

/** What the parties of two events say, side by side: the same actor, people who may be the same, others. */
export function partySigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  const signs = [...sideSigns("doers", a.doers, b.doers), ...sideSigns("sufferers", a.sufferers, b.sufferers)];
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
  const name = { same: "same actor takes part", name: "same name takes part", words: "same words take part" }[
    found.likeness as string
  ];
  const apart = found.likeness === "other-people" ? "other people take part" : "others take part";
  return [sign(name ?? apart, 1, found.a.head, found.b.head)];
}

function sideSigns(side: string, left: readonly EventParty[], right: readonly EventParty[]): readonly Sign[] {
  const found = best(left, right);
  if (!found) {
    const only = left[0] ?? right[0];
    return [only ? sign(`${side}: only one names any`, 1, only.head) : sign(`${side}: neither names any`, 1)];
  }
  const { likeness, a, b } = found;
  const name = {
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
  }[likeness];
  return [sign(name, 1, a.head, b.head)];
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
      if (!found || RANK.indexOf(likeness) < RANK.indexOf(found.likeness)) found = { likeness, a, b };
    }
  }
  return found;
}

function likenessOf(a: EventParty, b: EventParty): Likeness {
  const named = Number(a.node !== null) + Number(b.node !== null);
  if (named === 2 && (a.node === b.node || (a.group !== null && a.group === b.group))) return "same";
  if (a.head === b.head) return named === 2 ? "name" : "words";
  const alike = likenessOfHeads(a.head, b.head);
  if (alike) return alike === "same" ? "class" : "beside";
  if (a.state !== null && a.state === b.state && (a.whole || b.whole)) return "state";
  if (named === 1) return "unknown";
  if (named === 0) return "other-words";
  return a.person && b.person ? "other-people" : "other-names";
}

const wordsOf = ({ doers, sufferers }: EventProfile) => [...doers, ...sufferers].map(({ head }) => head).join(", ");

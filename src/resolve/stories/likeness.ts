import type { Term, TermKind } from "./story-terms.ts";

/** Cosines of the words and names of two reports, 0 to 1; null where one of them has none of the kind. */
export interface Likeness {
  readonly terms: number | null;
  readonly names: number | null;
  readonly persons: number | null;
  readonly leadPersons: number | null;
  readonly places: number | null;
  /** How much of the words in either lead stands in the other report; the lesser of the two. */
  readonly leadWordsHeld: number | null;
}

type View = Exclude<keyof Likeness, "leadWordsHeld">;
const VIEWS: Readonly<Record<View, (kind: TermKind, inLead: boolean) => boolean>> = {
  terms: () => true,
  names: (kind) => kind !== "word",
  persons: (kind) => kind === "person",
  leadPersons: (kind, inLead) => kind === "person" && inLead,
  places: (kind) => kind === "place",
};
const NAMES = Object.keys(VIEWS) as View[];

/** The views that a term counts in; worked out once, for a case compares forty pairs of reports for each that comes. */
const viewsAt = (inLead: boolean) => {
  const of = (kind: TermKind) => NAMES.filter((view) => VIEWS[view](kind, inLead));
  return { word: of("word"), name: of("name"), person: of("person"), place: of("place") } as const;
};
const [IN_LEAD, BEHIND] = [viewsAt(true), viewsAt(false)];
const viewsOf = (kind: TermKind, inLead: boolean) => (inLead ? IN_LEAD : BEHIND)[kind];

/** A term that two reports have in common; `weight` is the product of its weights. */
export interface SharedTerm {
  readonly term: string;
  readonly kind: TermKind;
  readonly weight: number;
  readonly inLead: boolean;
}

/** One walk over both lists, which are in the terms' own order. A name may be a person here and a body there. */
export function sharedTerms(a: readonly Term[], b: readonly Term[]): readonly SharedTerm[] {
  const shared: SharedTerm[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] as Term, b[j] as Term];
    if (left[0] < right[0]) i++;
    else if (right[0] < left[0]) j++;
    else {
      const kind = left[2] === right[2] ? left[2] : left[2] === "word" || right[2] === "word" ? null : "name";
      if (kind) shared.push({ term: left[0], kind, weight: left[1] * right[1], inLead: left[3] && right[3] });
      i++;
      j++;
    }
  }
  return shared;
}

export function likenessOf(a: readonly Term[], b: readonly Term[]): Likeness {
  const products = { terms: 0, names: 0, persons: 0, leadPersons: 0, places: 0 };
  for (const { kind, weight, inLead } of sharedTerms(a, b))
    for (const view of viewsOf(kind, inLead)) products[view] += weight;
  const [here, there] = [lengthsOf(a), lengthsOf(b)];
  const cosine = (view: View) => (here[view] && there[view] ? products[view] / (here[view] * there[view]) : null);
  return {
    terms: cosine("terms"),
    names: cosine("names"),
    persons: cosine("persons"),
    leadPersons: cosine("leadPersons"),
    places: cosine("places"),
    leadWordsHeld: lesser(leadHeld(a, b), leadHeld(b, a)),
  };
}

const lesser = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.min(a, b));

/** The part of the words in a report's lead, by weight, that another has too; null where there are none. */
function leadHeld(terms: readonly Term[], others: readonly Term[]): number | null {
  const known = termSet(others);
  let all = 0;
  let found = 0;
  for (const [term, weight] of leadWords(terms)) {
    all += weight;
    if (known.has(term)) found += weight;
  }
  return all === 0 ? null : found / all;
}

const leads = new WeakMap<readonly Term[], readonly Term[]>();

function leadWords(terms: readonly Term[]): readonly Term[] {
  const known = leads.get(terms) ?? terms.filter(([, , kind, inLead]) => inLead && kind === "word");
  leads.set(terms, known);
  return known;
}

const sets = new WeakMap<readonly Term[], ReadonlySet<string>>();

function termSet(terms: readonly Term[]): ReadonlySet<string> {
  const known = sets.get(terms) ?? new Set(terms.map(([term]) => term));
  sets.set(terms, known);
  return known;
}

const kept = new WeakMap<readonly Term[], Readonly<Record<View, number>>>();

/** The lengths of a report's vectors; kept as long as the profile is. */
function lengthsOf(terms: readonly Term[]): Readonly<Record<View, number>> {
  const known = kept.get(terms);
  if (known) return known;
  const squares = { terms: 0, names: 0, persons: 0, leadPersons: 0, places: 0 };
  for (const [, weight, kind, inLead] of terms)
    for (const view of viewsOf(kind, inLead)) squares[view] += weight * weight;
  const lengths = Object.fromEntries(NAMES.map((view) => [view, Math.sqrt(squares[view])])) as Record<View, number>;
  kept.set(terms, lengths);
  return lengths;
}

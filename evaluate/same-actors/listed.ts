import { type Row, readLexiconTable, valuesOf } from "../../src/model/lexicon-table.ts";
import type { MentionKind } from "../../src/model/mention.ts";
import type { Reading } from "../../src/model/reading.ts";
import { actorNodes, readReference } from "../../src/resolve/actors/index.ts";
import type { Unit, UnitClass } from "./unit.ts";

/**
 * Every name of the word lists' office holders and bodies as if a report of its own gave it with its country alone, and
 * the lists were not known: how far names themselves tell. Lone parts of names are left out.
 */
export function listedUnits(): readonly Unit[] {
  const people = formsOf("office-holders.tsv").filter(({ form }) => /[\s-]/.test(form));
  return [...unitsFor(people, "people"), ...unitsFor(formsOf("organisations.tsv"), "bodies")];
}

interface Form {
  readonly form: string;
  readonly who: string;
  readonly country: string;
}

function formsOf(list: string): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const { name = "", aliases, country = "" } of readLexiconTable(list))
    for (const form of [name, ...valuesOf(aliases)])
      forms.set(`${form}\t${name}\t${country}`, { form, who: `${name} ${country}`, country });
  return [...forms.values()];
}

const ONLY_COUNTRIES = (list: string): readonly Row[] =>
  list === "countries.tsv" || list.startsWith("actors/") ? readLexiconTable(list) : [];

function unitsFor(forms: readonly Form[], what: UnitClass): readonly Unit[] {
  const reference = readReference(ONLY_COUNTRIES);
  const kind: MentionKind = what === "people" ? "person" : "organization";
  return forms.flatMap(({ form, who, country }, i) =>
    actorNodes(readingOf(`${what} ${i}`, { form, kind, country }), reference).map(({ node }) => ({
      id: `${what} ${i}`,
      report: `${what} ${i}`,
      within: what,
      node,
      who,
      what,
    })),
  );
}

function readingOf(id: string, { form, kind, country }: { form: string; kind: MentionKind; country: string }): Reading {
  return {
    report: { id, published: null },
    entities: [
      {
        id: "e1",
        kind,
        name: form,
        aliases: [],
        country: country || null,
        sectors: [],
        roles: [],
        place: null,
        why: [],
      },
    ],
    mentions: [
      { span: { start: 0, end: form.length, text: form }, kind, form: "name", entity: "e1", stands_for: null },
    ],
    places: [],
  } as unknown as Reading;
}

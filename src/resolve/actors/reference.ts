import { type Row, readLexiconTable, valuesOf } from "../../model/lexicon-table.ts";
import { acronymKey, bodyKey, bodyWords, isAcronym } from "./body-name.ts";
import { foldName } from "./fold.ts";
import { personName } from "./person-name.ts";
import { soundOf } from "./sound.ts";

/** An entry of the word lists that a name stands for. */
export interface KnownActor {
  readonly name: string;
  readonly country: string;
}

interface Tenure {
  readonly from: string;
  readonly to: string;
}

interface Holder extends KnownActor {
  readonly tenures: readonly Tenure[];
}

/** What the word lists know of actors, for telling who is who across reports. */
export interface Reference {
  /** The listed person that a name stands for on a day, given the bearer's country and the days of offices told of. */
  person(
    name: string,
    about: { country: string | null; day: string | null; from: readonly string[] },
  ): KnownActor | null;
  body(name: string, country: string | null): KnownActor | null;
  /** Whether one or more listed bodies are called so, letter by letter. */
  isBody(name: string): boolean;
  /** The code of a country that a name, an adjective or a capital stands for. */
  countryNamed(name: string): string | null;
  countryOfCapital(name: string): string | null;
  /** A part of a country by its name or its people: "Scotland", "Scottish". */
  partOfCountry(name: string): KnownActor | null;
  nameOfCountry(code: string): string;
  /** "the Kenyan police" with KEN -> police; null where the words say more, or too little. */
  organ(words: string, country: string): string | null;
  /** The listed body that a state's organ is: the army of Israel, the Israel Defense Forces. */
  listedOrgan(organ: string, country: string): KnownActor | null;
}

let shipped: Reference | undefined;

/** The lists that are shipped, read once. */
export function shippedReference(): Reference {
  shipped ??= readReference(readLexiconTable);
  return shipped;
}

/** Knowledge from the word lists of `lexicon/`, read by `rows`. */
export function readReference(rows: (list: string) => readonly Row[]): Reference {
  const countries = readCountries(rows("countries.tsv"));
  const bodies = readBodies(rows);
  const people = readPeople(rows("office-holders.tsv"));
  const parts = readParts(rows("actors/parts-of-countries.tsv"));
  const organs = readOrgans(rows("actors/state-organs.tsv"));
  const organOf = (words: string, country: string) => organs(words, country, countries.named);
  const listed = readListedOrgans(rows("organisations.tsv"), organOf);
  return {
    person: (name, about) => people(name, about),
    body: bodies.named,
    isBody: bodies.isNamed,
    countryNamed: (name) => countries.named.get(foldName(name)) ?? null,
    countryOfCapital: (name) => countries.capitals.get(foldName(name)) ?? null,
    partOfCountry: (name) => parts.get(foldName(name)) ?? null,
    nameOfCountry: (code) => countries.names.get(code) ?? code,
    organ: organOf,
    listedOrgan: (organ, country) => listed.get(`${organ} ${country}`) ?? null,
  };
}

function readCountries(rows: readonly Row[]) {
  const named = new Map<string, string>();
  const capitals = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { code = "", name = "", variants, demonyms, capitals: seats } of rows) {
    names.set(code, name);
    for (const form of [name, ...valuesOf(variants), ...valuesOf(demonyms)]) {
      named.set(foldName(form), code);
      if (valuesOf(demonyms).includes(form)) named.set(`${foldName(form)}s`, code);
    }
    for (const capital of valuesOf(seats)) capitals.set(foldName(capital), code);
  }
  return { named, capitals, names };
}

function readParts(rows: readonly Row[]): ReadonlyMap<string, KnownActor> {
  return new Map(
    rows.flatMap(({ name = "", people, country = "" }) =>
      [name, ...valuesOf(people)].map((form) => [foldName(form), { name, country }] as const),
    ),
  );
}

/** Whether a code stands for a country, and not for a body of many. */
export const isState = (country: string | null): country is string => country !== null && !NO_STATE.has(country);
const NO_STATE = new Set(["IGO", "NGO", "UNO", "EUR", "ISM", "IMG", "MNC"]);

function readBodies(rows: (list: string) => readonly Row[]) {
  const byName = new Map<string, KnownActor[]>();
  const bySpelling = new Map<string, KnownActor[]>();
  const put = (form: string, entry: KnownActor) => {
    add(byName, isAcronym(form) ? `^${acronymKey(form)}` : foldName(form), entry);
    if (!isAcronym(form)) add(bySpelling, bodyKey(bodyWords(form)), entry);
  };
  for (const { name = "", aliases, country = "", shared } of [
    ...rows("organisations.tsv"),
    ...rows("polities.tsv"),
    ...rows("outlets.tsv"),
  ])
    for (const form of [name, ...valuesOf(aliases), ...valuesOf(shared)]) put(form, { name, country });
  for (const { seat = "", stands_for: name = "", country = "" } of rows("seats.tsv")) put(seat, { name, country });
  const exactly = (name: string) => byName.get(isAcronym(name) ? `^${acronymKey(name)}` : foldName(name));
  const named: Reference["body"] = (name, country) => {
    const exact = exactly(name);
    const found = exact ?? (isAcronym(name) ? [] : (bySpelling.get(bodyKey(bodyWords(name))) ?? []));
    const fitting = found.filter((one) => !(isState(country) && isState(one.country) && one.country !== country));
    const names = new Set(fitting.map((one) => `${one.name} ${one.country}`));
    return names.size === 1 ? (fitting[0] ?? null) : null;
  };
  return { named, isNamed: (name: string) => exactly(name) !== undefined };
}

function readPeople(rows: readonly Row[]): Reference["person"] {
  const byName = new Map<string, Holder[]>();
  const holders = new Map<string, { holder: KnownActor; tenures: Tenure[]; forms: Set<string> }>();
  for (const { name = "", aliases, country = "", from = "", to = "" } of rows) {
    const key = `${foldName(name)} ${country}`;
    const known = holders.get(key) ?? { holder: { name, country }, tenures: [], forms: new Set([name]) };
    known.tenures.push({ from, to });
    for (const form of valuesOf(aliases)) known.forms.add(form);
    holders.set(key, known);
  }
  for (const { holder, tenures, forms } of holders.values())
    for (const key of new Set([...forms].map((form) => personKey(form, holder.country))))
      add(byName, key, { ...holder, tenures });
  return (name, { country, day, from }) => {
    const key = personKey(name, country);
    const found = (byName.get(key) ?? []).filter((one) => fits(one.country, country));
    const told = found.filter(({ tenures }) =>
      tenures.some((tenure) => tenure.from !== "" && from.includes(tenure.from)),
    );
    if (told.length === 1) return told[0] ?? null;
    const sure = key.includes(" ") ? found : found.filter((one) => one.country === country);
    if (sure.length === 1) return sure[0] ?? null;
    const active = sure.filter(({ tenures }) => day !== null && tenures.some((tenure) => holds(tenure, day)));
    return active.length === 1 ? (active[0] ?? null) : null;
  };
}

const personKey = (name: string, country: string | null) =>
  personName(name, country).parts.map(soundOf).sort().join(" ");
const fits = (a: string, b: string | null) => b === null || a === b || !isState(a) || !isState(b);
const holds = ({ from, to }: Tenure, day: string) =>
  (from === "" || day >= from) && (to === "" || day.slice(0, to.length) <= to);

function readOrgans(rows: readonly Row[]) {
  const organs = new Map<string, { organ: string; named: boolean }>();
  for (const { organ = "", words, named } of rows)
    for (const form of valuesOf(words)) organs.set(bodyWords(form).join(" "), { organ, named: named === "yes" });
  return (words: string, country: string, named: ReadonlyMap<string, string>): string | null => {
    const told = foldName(words).split(" ");
    const without: string[] = [];
    let said = false;
    for (let i = 0; i < told.length; i++) {
      const length = [3, 2, 1].find(
        (many) =>
          named.get(
            told
              .slice(i, i + many)
              .join(" ")
              .replace(/ s$/, ""),
          ) === country,
      );
      if (length === undefined) without.push(told[i] ?? "");
      else {
        said = true;
        i += length - 1;
      }
    }
    const found = organs.get(bodyWords(without.filter((word) => word !== "s").join(" ")).join(" "));
    return found && (said || !found.named) ? found.organ : null;
  };
}

/** Organs that a listed body's names speak of, where one body's alone do. */
function readListedOrgans(rows: readonly Row[], organOf: Reference["organ"]): ReadonlyMap<string, KnownActor> {
  const found = new Map<string, Map<string, KnownActor>>();
  for (const { name = "", aliases, country = "" } of rows.filter((row) => isState(row.country ?? "")))
    for (const form of [name, ...valuesOf(aliases)]) {
      const organ = organOf(form, country);
      if (organ === null || organ === "government") continue;
      const key = `${organ} ${country}`;
      found.set(key, (found.get(key) ?? new Map<string, KnownActor>()).set(name, { name, country }));
    }
  return new Map(
    [...found].flatMap(([key, bodies]) => (bodies.size === 1 ? [[key, [...bodies.values()][0]]] : [])) as [
      string,
      KnownActor,
    ][],
  );
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  if (key !== "") map.set(key, [...(map.get(key) ?? []), value]);
}

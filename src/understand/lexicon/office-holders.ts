import type { Sector } from "../../model/vocabulary.ts";
import { Country } from "../../model/vocabulary.ts";
import { cellValues } from "./cells.ts";
import { type DayRange, holds, isOver, rangeOfCells } from "./day-range.ts";
import { nameKey } from "./name-key.ts";
import { sectorsOfCell } from "./sector-cell.ts";
import { soundKey } from "./sound-key.ts";
import { readTable } from "./table.ts";

/** One time in one office. */
export interface Tenure extends DayRange {
  /** Small letters: "prime minister". */
  readonly office: string;
  readonly sectors: readonly Sector[];
}

export interface OfficeHolder {
  readonly name: string;
  readonly country: string;
  /** In the order of the list: where two are held at once the first one counts. */
  readonly tenures: readonly Tenure[];
}

/** What somebody is on a day. */
export interface Standing {
  readonly holder: OfficeHolder;
  /** The office held, or the last one that was. */
  readonly tenure: Tenure | null;
  readonly former: boolean;
}

const FILE = "office-holders.tsv";
interface Holders {
  readonly byName: ReadonlyMap<string, readonly OfficeHolder[]>;
  readonly bySound: ReadonlyMap<string, readonly OfficeHolder[]>;
}
let loaded: Holders | undefined;

/**
 * Who a well-known name stands for on a day (ISO), with the office held then. A name that several have is the one's who
 * is in office; null where none or several are. Without a day the last office counts, as if it were held.
 */
export function standingOf(name: string, day: string | null): Standing | null {
  loaded ??= load();
  if (!/\p{Lu}/u.test(name)) return null;
  const sound = soundKey(name);
  const all = loaded.byName.get(nameKey(name)) ?? (sound === null ? undefined : loaded.bySound.get(sound)) ?? [];
  const standings = all.map((holder) => standing(holder, day));
  if (standings.length === 1) return standings[0] ?? null;
  const active = standings.filter(({ tenure, former }) => tenure !== null && !former);
  return active.length === 1 ? (active[0] ?? null) : null;
}

function standing(holder: OfficeHolder, day: string | null): Standing {
  const { tenures } = holder;
  if (day === null) return { holder, tenure: latest(tenures), former: false };
  const held = tenures.find((tenure) => holds(tenure, day));
  if (held) return { holder, tenure: held, former: false };
  const over = latest(tenures.filter((tenure) => isOver(tenure, day)));
  return { holder, tenure: over, former: over !== null };
}

function latest(tenures: readonly Tenure[]): Tenure | null {
  const begin = ({ from }: Tenure) => from ?? "";
  return tenures.reduce<Tenure | null>((best, one) => (best && begin(best) >= begin(one) ? best : one), null);
}

function load(): Holders {
  const people = new Map<string, OfficeHolder & { readonly forms: Set<string> }>();
  for (const row of readTable(FILE)) {
    const name = row.name ?? "";
    const where = `lexicon/${FILE}: ${name}`;
    const tenure = {
      ...rangeOfCells(row.from, row.to, where),
      office: row.office ?? "",
      sectors: sectorsOfCell(row.sectors, `lexicon/${FILE}: ${row.name}`),
    };
    const country = Country.parse(row.country);
    const key = `${nameKey(name)} ${country}`;
    const known = people.get(key) ?? { name, country, tenures: [], forms: new Set([name]) };
    for (const form of cellValues(row.aliases)) known.forms.add(form);
    const twice = known.tenures.some(({ office, from }) => office === tenure.office && from === tenure.from);
    if (twice) throw new Error(`${where}: ${tenure.office} from ${row.from} stands twice`);
    people.set(key, { ...known, tenures: [...known.tenures, tenure] });
  }
  const byName = new Map<string, readonly OfficeHolder[]>();
  const bySound = new Map<string, readonly OfficeHolder[]>();
  for (const holder of people.values()) {
    for (const key of new Set([...holder.forms].map(nameKey))) add(byName, key, holder);
    for (const key of new Set([...holder.forms].flatMap((form) => soundKey(form) ?? []))) add(bySound, key, holder);
  }
  return { byName, bySound };
}

function add(map: Map<string, readonly OfficeHolder[]>, key: string, holder: OfficeHolder): void {
  map.set(key, [...(map.get(key) ?? []), holder]);
}

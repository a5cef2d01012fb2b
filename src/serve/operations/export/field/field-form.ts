import type { FileOut, Form, Settings } from "../form.ts";
import type { Cell } from "../tables/table.ts";
import { isAffirmed } from "../view/affirmed.ts";
import type { CaseView } from "../view/case-view.ts";
import { csvRow, tabRow } from "../written/csv.ts";
import { gathered } from "../written/gathered.ts";
import { type EventTold, eventTold, WIDER } from "./event-told.ts";

/** A column of a table of the field: how it is filled; null where nothing that we know fills it, with the reason. */
export type FieldColumn<Row> = readonly [
  name: string,
  says: string,
  of: ((row: Row, settings: Settings) => Cell) | null,
];

/** A row of a table of the field: it is made of an event. */
export interface FieldRow {
  readonly told: EventTold;
  /** Its number among the rows, from 1. */
  readonly number: number;
}

/** A table in the shape of a data set of the field. */
export interface FieldTable<Row extends FieldRow> {
  readonly file: string;
  readonly unit: string;
  readonly columns: readonly FieldColumn<Row>[];
  /** How columns are parted, and whether the first line names them, as that data set has it. */
  readonly parted: "tabs" | "commas";
  readonly heading: boolean;
  /** Begins a file: what gives the rows of each event; a reason instead where it has no place in such a table. */
  readonly begin: () => (told: EventTold, settings: Settings) => readonly Omit<Row, "number">[] | string;
}

interface FieldFormOf {
  readonly name: string;
  readonly says: string;
  readonly unit: string;
  /** What whoever uses the table should know, in sentences. */
  readonly about: string;
  readonly tables: readonly FieldTable<never>[];
}

const NOBODY = "nobody affirms that it happened";

/** A form of one or more tables of the field and a page that says what was left out and what could not be filled. */
export function fieldForm({ name, says, unit, about, tables }: FieldFormOf): Form {
  const known = tables as readonly FieldTable<FieldRow>[];
  return {
    name,
    says,
    unit,
    tables: known.map(({ file, unit: row, columns }) => ({
      name: file,
      unit: row,
      columns: columns.map(([column, filled, of]) => ({ name: column, says: of ? filled : `never filled: ${filled}` })),
    })),
    several: true,
    files: (view, settings) => {
      const tallies = known.map(() => ({ rows: 0, left: new Map<string, number>() }));
      return [
        ...known.map((table, at): FileOut => {
          const tally = tallies[at] as Tally;
          return {
            name: table.file,
            media: table.parted === "tabs" ? "text/tab-separated-values; charset=utf-8" : "text/csv; charset=utf-8",
            pieces: gathered(lines(table, { view, settings, tally })),
          };
        }),
        {
          name: "about.txt",
          media: "text/plain; charset=utf-8",
          pieces: aboutPage(known, tallies, { about, settings }),
        },
      ];
    },
  };
}

/** Types a table of its own rows for a form of several. */
export const fieldTable = <Row extends FieldRow>(table: FieldTable<Row>): FieldTable<never> =>
  table as unknown as FieldTable<never>;

interface Tally {
  rows: number;
  readonly left: Map<string, number>;
}

async function* lines(
  { columns, parted, heading, begin }: FieldTable<FieldRow>,
  { view, settings, tally }: { readonly view: CaseView; readonly settings: Settings; readonly tally: Tally },
): AsyncGenerator<string> {
  const row = parted === "tabs" ? tabRow : csvRow;
  const more = settings.wider ? WIDER : [];
  const rowsOf = begin();
  if (heading) yield row([...columns, ...more].map(([name]) => name));
  for await (const event of view.events()) {
    const told = eventTold(event, settings);
    const rows = !told || (!settings.wider && !isAffirmed(event)) ? NOBODY : rowsOf(told, settings);
    if (typeof rows === "string") {
      tally.left.set(rows, (tally.left.get(rows) ?? 0) + 1);
      continue;
    }
    for (const one of rows) {
      const numbered = { ...one, number: ++tally.rows };
      yield row([
        ...columns.map(([, , of]) => of?.(numbered, settings) ?? null),
        ...more.map(([, , of]) => of(one.told)),
      ]);
    }
  }
}

/** Written last, when everything is counted. */
async function* aboutPage(
  tables: readonly FieldTable<FieldRow>[],
  tallies: readonly Tally[],
  { about, settings }: { readonly about: string; readonly settings: Settings },
): AsyncGenerator<string> {
  const { wider, fatalities } = settings;
  yield `Written by ${settings.program}.\n\n${about}\n`;
  yield `\nEvents that nobody affirms, and places that a dateline or a party only suggests, are ${wider ? "in, with columns behind that say so" : "left out; --wider brings them, with columns that say so"}.\n`;
  yield `Deaths: ${fatalities === null ? "no figure is given, since no rule was asked for (--fatalities)" : `by the rule "${fatalities}", where reports give one toll of all who were killed`}.\n`;
  for (const [at, { file, unit, columns }] of tables.entries()) {
    const { rows = 0, left = new Map<string, number>() } = tallies[at] ?? {};
    yield `\n${file}\nA row is ${unit}. Rows: ${rows}.\n`;
    if (left.size > 0) yield "Events left out:\n";
    for (const [reason, count] of [...left].sort(([, a], [, b]) => b - a)) yield `  ${count}  ${reason}\n`;
    const empty = columns.filter(([, , of]) => of === null);
    if (empty.length > 0) yield "Columns that are never filled:\n";
    for (const [name, reason] of empty) yield `  ${name}: ${reason}\n`;
  }
}

import type { Cell } from "../tables/table.ts";
import { LIKE_A_FORMULA } from "./csv.ts";
import { escaped, XML_HEAD } from "./xml.ts";
import { type Packed, zipped } from "./zip.ts";

/** A sheet: its columns with their widths in characters, and its rows as they come. */
export interface Sheet {
  /** At most 31 characters, as Excel has it. */
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly width?: number }[];
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

/** Excel's own limits: rows of a sheet, the heading among them, and characters of a cell. */
export const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Styles of cells, by number: as it is, bold (headings), and text that looks like a formula, which stays text. */
const STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * An Excel workbook (Office Open XML, ECMA-376), a piece at a time: text stands in its cells and is never a formula. A sheet
 * that is too long goes on in another. `most`: rows of a sheet, for tests.
 */
export async function* workbook(sheets: readonly Sheet[], most = MOST_ROWS): AsyncGenerator<Uint8Array> {
  const names: string[] = [];
  yield* zipped(parts(sheets, names, most));
}

async function* parts(sheets: readonly Sheet[], names: string[], most: number): AsyncGenerator<Packed> {
  for (const sheet of sheets) {
    const rows = iteratorOf(sheet.rows);
    for (let part = 1, left = true; left; part++) {
      names.push(part === 1 ? sheet.name : `${sheet.name.slice(0, 27)} ${part}`);
      const done = { value: false };
      yield { name: `xl/worksheets/sheet${names.length}.xml`, pieces: sheetXml(sheet, rows, most, done) };
      left = !done.value;
    }
  }
  yield { name: "xl/styles.xml", pieces: [STYLES] };
  yield { name: "xl/workbook.xml", pieces: [workbookXml(names)] };
  yield { name: "xl/_rels/workbook.xml.rels", pieces: [workbookRelations(names)] };
  yield { name: "_rels/.rels", pieces: [relations([["officeDocument", "xl/workbook.xml"]])] };
  yield { name: "[Content_Types].xml", pieces: [contentTypes(names)] };
}

type Rows = AsyncIterator<readonly Cell[]> | Iterator<readonly Cell[]>;

const iteratorOf = (rows: Sheet["rows"]): Rows =>
  Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();

/** One row more is asked for than written, to know whether another sheet is needed: it opens that one. */
async function* sheetXml(
  { columns }: Sheet,
  rows: Rows & { held?: readonly Cell[] },
  most: number,
  done: { value: boolean },
): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width = 14 }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>`;
  yield rowXml(
    columns.map(({ name }) => name),
    1,
  );
  for (let number = 2; ; number++) {
    const row = rows.held ?? (await next(rows));
    delete rows.held;
    if (row === null) {
      done.value = true;
      break;
    }
    if (number > most) {
      rows.held = row;
      break;
    }
    yield rowXml(row, 0);
  }
  yield "</sheetData></worksheet>";
}

async function next(rows: Rows): Promise<readonly Cell[] | null> {
  const { done, value } = await rows.next();
  return done ? null : value;
}

const rowXml = (cells: readonly Cell[], style: number) =>
  `<row>${cells.map((cell) => cellXml(cell, style)).join("")}</row>`;

function cellXml(cell: Cell, style: number): string {
  if (cell === null || cell === "") return "<c/>";
  if (typeof cell === "number") return Number.isFinite(cell) ? `<c><v>${cell}</v></c>` : "<c/>";
  const cut = cell.length > MOST_CHARACTERS ? `${cell.slice(0, MOST_CHARACTERS - 1)}…` : cell;
  const kept = LIKE_A_FORMULA.test(cut) ? 2 : style;
  return `<c t="inlineStr"${kept > 0 ? ` s="${kept}"` : ""}><is><t xml:space="preserve">${escaped(cut)}</t></is></c>`;
}

const workbookXml = (names: readonly string[]) =>
  `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
    .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join("")}</sheets></workbook>`;

const workbookRelations = (names: readonly string[]) =>
  relations([
    ...names.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
    ["styles", "styles.xml"] as const,
  ]);

const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

function contentTypes(names: readonly string[]): string {
  const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${office}.${type}+xml"/>`;
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("xl/workbook.xml", "sheet.main")}${part("xl/styles.xml", "styles")}${names.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`, "worksheet")).join("")}</Types>`;
}

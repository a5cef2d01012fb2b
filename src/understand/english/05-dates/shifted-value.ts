import type { Anchor } from "./anchor.ts";
import { addDays, addMonths, pad, partsOf, weekOf } from "./calendar.ts";
import type { Of, Setting, Told } from "./setting.ts";

/** "two days earlier", "next month": so many units from the day of publication or from a day of the text. */
export function shiftValue(meaning: Of<"shift">, { published, anchor }: Setting): Told {
  const { unit, from } = meaning;
  const fine = unit === "day" || unit === "week" || unit === "weekend";
  const whole = unit === "month" ? (anchor.month ?? anchor.day) : anchor.year === null ? null : pad(anchor.year, 4);
  const held = fine ? anchor.day : whole && `${whole}-01-01`.slice(0, 10);
  const told = from === "text" && held !== null && unit !== "quarter";
  // "two days later" without a day to count from is not two days after publication.
  const lost = from === "text" && !told && fine;
  const base = told ? (held.length === 10 ? held : `${held}-01`.slice(0, 10)) : lost ? null : published;
  if (!base)
    return {
      value: unit === "day" ? "XXXX-XX-XX" : unit === "month" ? "XXXX-XX" : unit === "week" ? "XXXX-WXX" : "XXXX",
      anchor: "none",
    };
  return { value: shifted(base, meaning, anchor), anchor: told ? "text" : "published" };
}

function shifted(base: string, { unit, by: units, from }: Of<"shift">, anchor: Anchor): string {
  let by = units;
  const { year, month } = partsOf(base);
  switch (unit) {
    case "week":
      return weekOf(addDays(base, by * 7));
    case "weekend":
      return `${weekOf(addDays(base, by * 7))}-WE`;
    case "month":
      return addMonths(base, by).slice(0, 7);
    case "quarter": {
      if (from === "text" && by === 0) {
        // "the quarter" of a report on results is the last one spoken of, else the last one that is over.
        if (anchor.quarter !== null) return anchor.quarter;
        by = -1;
      }
      const quarters = year * 4 + Math.floor((month - 1) / 3) + by;
      return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
    }
    case "year":
      return pad(year + by, 4);
    case "decade":
      return Math.abs(by) > 1 || by < 0 ? pad(year + by * 10, 4) : `${Math.floor(year / 10) + by}X`;
    case "century":
      return pad(Math.floor(year / 100) + by, 2);
    default:
      return addDays(base, by);
  }
}

/** "a year earlier" beside a quarter or a month is that quarter or month of the year before. */
export function yearShift({ by, from }: Of<"year-shift">, { published, anchor, sameSentence }: Setting): Told {
  const near = anchor.value?.match(/^(\d{4})(-Q\d|-\d\d)$/);
  if (near && (sameSentence || near[2]?.startsWith("-Q")))
    return { value: `${Number(near[1]) + by}${near[2]}`, anchor: "text" };
  const base =
    from === "text" && anchor.year !== null ? anchor.year : published ? partsOf(published).year : anchor.year;
  return base === null ? { value: "XXXX", anchor: "none" } : { value: pad(base + by, 4), anchor: from };
}

import type { DateExpression } from "../../../model/time-and-place.ts";
import type { Found, Meaning } from "./meaning.ts";
import { feastValue, monthValue, quarterValue, seasonValue, weekdayValue } from "./named-value.ts";
import type { Of, Setting, Told } from "./setting.ts";
import { shiftValue, yearShift } from "./shifted-value.ts";

export interface Resolved {
  readonly type: DateExpression["type"];
  readonly value: string;
  readonly anchor: DateExpression["anchor"];
}

/** The TIMEX3 value of an expression in its setting. */
export function resolve(found: Found, setting: Setting): Resolved {
  const { meaning } = found;
  if (meaning.is === "duration") return { type: "DURATION", value: meaning.value, anchor: "none" };
  if (meaning.is === "set") return { type: "SET", value: meaning.value, anchor: "none" };
  const { value, anchor } = valueIn(meaning, setting);
  const timed =
    found.time && /^(?:\d{4}|XXXX)-\d\d-\d\d$|^XXXX-(?:WXX-\d|XX-XX)$/.test(value) ? value + found.time : value;
  return { type: timed.includes("T") && !/_REF$/.test(timed) ? "TIME" : "DATE", value: timed, anchor };
}

function valueIn(meaning: Exclude<Meaning, Of<"duration" | "set">>, setting: Setting): Told {
  switch (meaning.is) {
    case "date":
      return { value: meaning.value, anchor: "none" };
    case "reference":
      return { value: meaning.value, anchor: "published" };
    case "month":
      return monthValue(meaning, setting);
    case "weekday":
      return weekdayValue(meaning, setting);
    case "shift":
      return shiftValue(meaning, setting);
    case "year-shift":
      return yearShift(meaning, setting);
    case "season":
      return seasonValue(meaning, setting);
    case "quarter":
      return quarterValue(meaning, setting);
    case "feast":
      return feastValue(meaning, setting);
    case "clock": {
      // "on Sunday … We found her at midnight": told in the past, the hour is the day's that was spoken of.
      const goesOn = setting.sameSentence || setting.narrative || setting.tense === "past";
      const day = (goesOn ? setting.anchor.day : null) ?? setting.published;
      return { value: (day ?? "XXXX-XX-XX") + meaning.time, anchor: day === setting.published ? "published" : "text" };
    }
  }
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ZONES: Readonly<Record<string, string>> = {
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([A-Za-z]{3})[a-z]*\.?,?[\s-]+(\d{4})(?:[\s,T|–-]*(?:at\s+)?(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*(am|pm)?\s*\(?([A-Z]{1,3}T?\b|[+-]\d{2}:?\d{2})?)?/i;
const MONTH_FIRST =
  /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[\s,T|–-]*(?:at\s+)?(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*(am|pm)?\s*\(?([A-Z]{1,3}T?\b|[+-]\d{2}:?\d{2})?)?/i;
const PLAIN = /(?<!\d)(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})(Z)?)?(?!\d)/;

/**
 * The moment that a document names, in ISO: a day, or a day with a time and its zone where one is named. ISO, the form of
 * e-mail and feeds, and what pages write in English are read; null for anything else. Nothing is converted.
 */
export function momentOf(given: string | null | undefined): string | null {
  const words = given?.trim().slice(0, 200) ?? "";
  const iso = words.match(ISO);
  if (iso)
    return made({ year: iso[1], month: iso[2], day: iso[3] }, { hour: iso[4], minute: iso[5], second: iso[6] }, iso[7]);
  const british = words.match(DAY_FIRST);
  if (british)
    return made(
      { year: british[3], month: monthOf(british[2]), day: british[1] },
      { hour: hourOf(british[4], british[7]), minute: british[5], second: british[6] },
      british[8],
    );
  const american = words.match(MONTH_FIRST);
  if (american)
    return made(
      { year: american[3], month: monthOf(american[1]), day: american[2] },
      { hour: hourOf(american[4], american[7]), minute: american[5], second: american[6] },
      american[8],
    );
  const plain = words.match(PLAIN);
  return plain
    ? made(
        { year: plain[1], month: plain[2], day: plain[3] },
        { hour: plain[4], minute: plain[5], second: plain[6] },
        plain[7],
      )
    : null;
}

type Digits = string | undefined;

const monthOf = (name = ""): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function hourOf(hour: Digits, half: Digits): Digits {
  if (hour === undefined || half === undefined) return hour;
  return String((Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0));
}

function made(
  { year, month, day }: { year: Digits; month: Digits; day: Digits },
  { hour, minute, second }: { hour: Digits; minute: Digits; second: Digits },
  zone: Digits,
): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day) || Number(year) < 1600) return null;
  const two = (digits: Digits) => String(digits ?? "0").padStart(2, "0");
  const iso = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 24 || Number(minute) > 59) return iso;
  return `${iso}T${two(hour)}:${two(minute)}:${two(second)}${zoneOf(zone)}`;
}

function zoneOf(zone: Digits): string {
  if (zone === undefined) return "";
  const offset = zone.match(/^([+-]\d{2}):?(\d{2})$/);
  return offset ? `${offset[1]}:${offset[2]}` : (ZONES[zone.toUpperCase()] ?? "");
}

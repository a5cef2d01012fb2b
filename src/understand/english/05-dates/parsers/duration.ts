import { amountOf, durationValue, NUMBER, UNIT, unitOf, VAGUE } from "../fragments.ts";
import { type Parser, parser } from "../meaning.ts";

const ABOUT =
  "(?:(?:(?:more|less|fewer|no\\smore)\\sthan|up\\sto|at\\sleast|at\\smost|nearly|almost|about|around|roughly|over|under|some|just|only|another|approximately)\\s){0,2}";
const SPAN = "(?:the\\s)?(?:(?:last|past|previous|next|first|coming|final|preceding|following|recent|intervening)\\s)?";

/** "two years", "a 20-year war", "the past three months", "several weeks", "half an hour", "an hour and a half". */
export const duration: Parser = parser(
  "duration",
  new RegExp(
    `(?<![\\w$£€.,-])${ABOUT}${SPAN}(?:(?:a|an|the)\\s(?=\\d|[a-z]+-))?(?<half>half\\s(?:an?\\s)?)?(?<amount>${NUMBER}|${VAGUE}|an?|(?:a\\s)?half(?:\\san?)?)(?:\\s(?:full|more|straight|consecutive|additional|long)){0,2}[\\s-](?<unit>${UNIT})\\b(?<tail>(?:-|\\s)(?:long)\\b|\\sand\\sa\\shalf\\b|-old\\b|\\sold\\b)?(?!-(?!long|old)|\\s(?:old|ago|earlier|later)\\b)`,
    "gi",
  ),
  (match, text) => {
    const { half, amount = "", unit = "", tail = "" } = match.groups ?? {};
    const singular = /^(?:an?)$/i.test(amount);
    const before = text.slice(Math.max(0, (match.index ?? 0) - 14), match.index);
    const after = text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 12);
    // "$5 a day", "twice a week" are rates; "a 25-year-old" is an age.
    if (/old$/i.test(tail)) return null;
    if (singular && isRate(before, text, match.index ?? 0)) return null;
    if (
      singular &&
      /(?:\d|percent|million|billion|once|twice|times|hours|days|cents|dollars|pounds|barrels|minutes|much)\s$/i.test(
        before,
      )
    )
      return null;
    if (
      singular &&
      /^(?:second|quarter|night|day|weekend|minute)s?$/i.test(unit) &&
      !/\b(?:for|in|of|after|within|than|about|nearly|last)\s$/i.test(before) &&
      // "a day after he was freed": a distance from another happening.
      !/^\s(?:after|before)\b/i.test(after)
    )
      return null;
    if (/^seconds?$/i.test(unit) && /^second$/i.test(unit) && singular) return null;
    if (
      /^quarters?$/i.test(unit) &&
      (/^\s(?:of\s(?:the|a|all)|century|million|mile)/i.test(after) || singular || /three|3/i.test(amount))
    )
      return null;
    const kind = unitOf(unit);
    const plain = amount.toLowerCase();
    const count = /half/.test(plain) || half ? 0.5 : amountOf(plain);
    const whole = count === null ? null : (count + (/half/.test(tail) ? 0.5 : 0)) * kind.times;
    return { meaning: { is: "duration", value: timed(whole, kind.unit) } };
  },
);

/** "four flights a week", "dozens of calls a day": a rate, told after what there are so many of. */
function isRate(before: string, text: string, at: number): boolean {
  const word = before.match(/([a-z]+)\s$/)?.[1] ?? "";
  return /[a-z]{3}s$/.test(word) && !NO_PLURAL.test(word) && /^an?\s/i.test(text.slice(at, at + 3));
}

const NO_PLURAL =
  /^(?:was|has|this|its|less|perhaps|across|towards|besides|always|lasts|takes|spends|makes|marks|needs|gives|means|says|plus|versus|becomes|gets|remains)$/;

/** Half hours and years read as minutes and months. */
function timed(count: number | null, unit: ReturnType<typeof unitOf>["unit"]): string {
  if (count !== null && !Number.isInteger(count)) {
    if (unit === "hour")
      return count < 1 ? `PT${count * 60}M` : `PT${Math.floor(count)}H${Math.round((count % 1) * 60)}M`;
    if (unit === "year") return `P${Math.round(count * 12)}M`;
    if (unit === "minute") return `PT${Math.floor(count)}M${Math.round((count % 1) * 60)}S`;
    if (unit === "day") return `PT${Math.round(count * 24)}H`;
  }
  return durationValue(count, unit);
}

/** "for years", "in weeks", "the past decade", "recent months", "decades-long", "years of war". */
export const bareDuration: Parser = parser(
  "bare-duration",
  new RegExp(
    `\\b(?:(?<=\\b(?:for|in|within|after|over|of|take|took|takes|spent|spend|last|lasted|these|those|during|throughout)\\s)(?<many>years|months|weeks|days|hours|minutes|decades|centuries)\\b(?!\\s(?:ago|earlier|later|old)|-)|(?<recent>(?:(?:the\\s)?(?:recent|past|last|coming|previous))\\s(?:${UNIT}))\\b(?!-)|(?<long>(?:years?|months?|weeks?|days?|hours?|decades?)[-\\s]long)\\b)`,
    "gi",
  ),
  (match) => {
    const { many, recent, long } = match.groups ?? {};
    const word = many ?? recent?.split(/\s/).at(-1) ?? long?.split(/[-\s]/)[0] ?? "";
    const plural = /s$/i.test(word);
    if (recent && /^(?:the\s)?recent/i.test(recent))
      // Annotators take recent years for a time past, recent weeks and months for a length.
      return !plural
        ? null
        : /^years|decades|centuries/i.test(word)
          ? { meaning: { is: "reference", value: "PAST_REF" } }
          : { meaning: { is: "duration", value: durationValue(null, unitOf(word).unit) } };
    if (recent && !plural) {
      if (
        !/^(?:the\s)?(?:past|last)\s(?:year|decade|month|week|century|quarter|hour|day|weekend)$/i.test(recent) ||
        /^last\s/i.test(recent)
      )
        return null;
      return { meaning: { is: "duration", value: durationValue(1, unitOf(word).unit) } };
    }
    const { unit } = unitOf(word);
    return { meaning: { is: "duration", value: durationValue(long && !plural ? 1 : null, unit) } };
  },
);

import { type Parser, parser } from "../meaning.ts";

const VALUE: readonly [RegExp, string][] = [
  [/^(?:now|currently|current|presently|nowadays|at present|at the moment|the present)$/, "PRESENT_REF"],
  [/future|soon|shortly|coming/, "FUTURE_REF"],
];

/** "now", "recently", "currently", "soon", "the past", "in the future", "at the moment". */
export const vague: Parser = parser(
  "vague",
  /\b(?:now(?!-|\sthat\b)|currently|(?<!\w-)current(?=\s[a-z])|presently|nowadays|at\s(?:present|the\smoment)(?!\s(?:when|of))|recently|(?:more\s|most\s)?recent(?=\s(?!years|months|weeks|days|decades|times)[a-z])|lately|formerly|soon(?!er|\safter|\sas)|in\sthe\s(?:recent\s|distant\s|not-too-distant\s)?past|(?<=\b(?:in|of|from|about|for)\s)(?:the\s|the\snear\s|the\sforeseeable\s|near\s)?future)\b/gi,
  (match) => {
    const plain = match[0].toLowerCase().replace(/\s+/g, " ");
    const value = VALUE.find(([pattern]) => pattern.test(plain))?.[1] ?? "PAST_REF";
    const skip = /^(?:in|at) /.exec(plain)?.[0].length ?? 0;
    const start = (match.index ?? 0) + (plain.startsWith("in ") ? skip : 0);
    return { meaning: { is: "reference", value }, start };
  },
);

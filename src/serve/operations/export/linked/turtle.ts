/** A literal in Turtle: text with its own signs escaped, a language or a type behind it. */
export const literal = (text: string, type?: string): string =>
  `"${text.replace(/\p{Cs}/gu, "\ufffd").replace(/[\\"\n\r\t\b\f]/g, (sign) => ESCAPES[sign] ?? sign)}"${type ? `^^${type}` : ""}`;

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

export const iri = (name: string): string => `<${name}>`;

/** A predicate with its objects; none where there is no object. */
export type Said = readonly [predicate: string, ...objects: readonly (string | null)[]];

/** Everything said of one thing. */
export function about(subject: string, said: readonly Said[]): string {
  const lines = said.flatMap(([predicate, ...objects]) => {
    const known = objects.filter((object) => object !== null);
    return known.length === 0 ? [] : [`${predicate} ${known.join(", ")}`];
  });
  return lines.length === 0 ? "" : `${subject} ${lines.join(" ;\n    ")} .\n`;
}

/** A named graph. */
export const graph = (name: string, triples: readonly string[]): string =>
  `${iri(name)} {\n${triples
    .filter((one) => one !== "")
    .map((one) => `  ${one.trimEnd()}\n`)
    .join("")}}\n\n`;

/** A day, a month or a year, typed as far as it goes; a moment too. */
export function dated(moment: string | null): string | null {
  if (moment === null) return null;
  if (/^\d{4}-\d{2}-\d{2}T/.test(moment) && !Number.isNaN(Date.parse(moment)))
    return literal(new Date(moment).toISOString(), "xsd:dateTime");
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return literal(moment, "xsd:date");
  if (/^\d{4}-\d{2}$/.test(moment)) return literal(moment, "xsd:gYearMonth");
  return /^\d{4}$/.test(moment) ? literal(moment, "xsd:gYear") : literal(moment);
}

import { expect, test } from "vitest";
import { offsetBefore } from "./offset.ts";

/** The kilometres, and the first word of the expression, before the name that begins at "|". */
function read(marked: string): string | null {
  const offset = offsetBefore(marked.replace("|", ""), marked.indexOf("|"));
  return offset && `${offset.km} ${marked.slice(offset.start).split(" ")[0]}`;
}

const CASES: [string, string | null][] = [
  ["An outpost 12 km north of |Kidal fell.", "12 12"],
  ["An outpost about 30 miles (48 km) north-east of |Kidal fell.", "48 about"],
  ["A mine ten kilometres to the west of the capital |Juba shut.", "10 ten"],
  ["A mine a few miles south of the city of |Wau shut.", "6 a"],
  ["They walked 1,200 km south of |Wau.", null],
  ["They walked 20 km to |Wau.", null],
  ["A town south of |Wau fell.", null],
  ["It cost 40 dollars south of |Wau.", null],
];
test.each(CASES)("%s", (text, expected) => expect(read(text)).toBe(expected));

import { join } from "node:path";
import { createReader } from "../src/index.ts";
import type { Place } from "../src/model/time-and-place.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import type { Measure } from "./measure.ts";
import type { PlaceRecord } from "./places.ts";
import { readRecords } from "./records.ts";

/** GeoWebNews' types: the place itself, or something by way of it. */
const LITERAL = /^(?:Literal|Literal_Modifier|Mixed|Embedded_Literal)$/;
const ASSOCIATIVE = /^(?:Metonymic|Non_Literal_Modifier|Coercion)$/;

/** How far names found in the text are told to stand for the place or for something else; in per cent of those found. */
export async function evaluatePlaceUse(dataDir: string): Promise<{ figures: Measure[]; lines: string[] }> {
  const reader = await createReader({ analyse: keptAnalyse });
  const counts = { metonymic: 0, toldMetonymic: 0, literal: 0, toldLiteral: 0, saidMetonymic: 0, rightlyMetonymic: 0 };
  const lines: string[] = [];
  for (const { id, title, text, toponyms } of readRecords<PlaceRecord>(join(dataDir, "places", "geowebnews.jsonl"))) {
    const { places } = await reader.read({ id, title, text });
    for (const { start, end, type = "", latitude } of toponyms) {
      const place = places.find(({ span, mention }) => mention !== null && span.start < end && start < span.end);
      if (!place || latitude === null || place.use === "demonym" || !(LITERAL.test(type) || ASSOCIATIVE.test(type)))
        continue;
      const said = place.use === "metonymic";
      if (said) counts.saidMetonymic++;
      if (said && ASSOCIATIVE.test(type)) counts.rightlyMetonymic++;
      if (type === "Metonymic") counts.metonymic++;
      if (type === "Metonymic" && said) counts.toldMetonymic++;
      if (type === "Literal") counts.literal++;
      if (type === "Literal" && place.use === "literal") counts.toldLiteral++;
      if (said !== (type === "Metonymic")) lines.push(told(place, type, text));
    }
  }
  const row = (measure: string, right: number, size: number): Measure => ({
    part: "places/use",
    measure,
    value: Math.round((1000 * right) / Math.max(1, size)) / 10,
    size,
  });
  return {
    figures: [
      row("metonymic, told so", counts.toldMetonymic, counts.metonymic),
      row("told metonymic, associative", counts.rightlyMetonymic, counts.saidMetonymic),
      row("literal, told so", counts.toldLiteral, counts.literal),
    ],
    lines,
  };
}

const told = ({ span, use }: Place, type: string, text: string): string =>
  `${type} told ${use}: ${text.slice(Math.max(0, span.start - 40), span.start)}[${span.text}]${text.slice(span.end, span.end + 40)}`.replace(
    /\s+/g,
    " ",
  );

const { figures, lines } = await evaluatePlaceUse(process.env.HEARSAY_DATA ?? "../shared/data");
for (const line of lines) console.log(line);
for (const figure of figures) console.log(JSON.stringify(figure));

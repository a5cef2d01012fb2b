import { expect, test } from "vitest";
import { made } from "../../../../../test/contract/case/made.ts";
import { annotationsOf } from "./annotations-of.ts";

test("positions are counted in characters, and the words stand there", () => {
  const { report, reading } = made("one", { towns: ["Wau"] });
  const before = "🛰️ 🛰️ ";
  const text = `${before}${report.text}`;
  const moved = JSON.parse(JSON.stringify(reading), (_, value) =>
    value && typeof value === "object" && "start" in value && "text" in value
      ? { ...value, start: value.start + before.length, end: value.end + before.length }
      : value,
  ) as typeof reading;
  const annotations = annotationsOf({
    reading: moved,
    text,
    sentences: new Map([[moved.claims[0]?.id ?? "", "Army units shelled Wau."]]),
    source: "/reports/one/text",
    collection: "/reports/one/annotations",
  });
  expect(annotations.length).toBeGreaterThan(0);
  const characters = [...text];
  for (const { target } of annotations)
    for (const { selector } of target) {
      const [quote, position] = selector;
      expect(characters.slice(position.start, position.end).join("")).toBe(quote.exact);
      expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
    }
  expect(annotations.at(-1)).toMatchObject({
    motivation: "describing",
    body: [
      { purpose: "describing", value: "Army units shelled Wau." },
      { value: "ASSAULT" },
      { value: "reported" },
      { value: "according to: Nile Post <- a colonel" },
    ],
  });
});

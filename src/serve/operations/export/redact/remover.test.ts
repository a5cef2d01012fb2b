import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freshIds } from "./fresh-ids.ts";
import { moved } from "./moved.ts";
import { applied, joined, remover } from "./remover.ts";

const removes = remover(
  ["Hadiza Moussa", "Moussa", "Abu Bakr al-Tijani", "Tom"],
  ["a reliable Libyan source", "police officer"],
);

test.each<[string, string, string]>([
  ["a whole name", "Police held Hadiza Moussa on Friday.", "Police held [name removed] on Friday."],
  ["a part of it", "Mrs Moussa was freed.", "Mrs [name removed] was freed."],
  ["in capitals", "HADIZA MOUSSA FREED; MOUSSA SPEAKS", "[name removed] FREED; [name removed] SPEAKS"],
  ["with what hangs on it", "Moussa's lawyer, the Moussas", "[name removed]'s lawyer, the [name removed]"],
  ["a name of several words", "said Abu Bakr al-Tijani.", "said [name removed]."],
  ["a particle stays where it stands alone", "in Abu Dhabi", "in Abu Dhabi"],
  ["another's name that shares a part", "Ibrahim Moussa", "Ibrahim [name removed]"],
  [
    "a short name is no beginning of a word",
    "Tom left tomorrow; Tomorrow came",
    "[name removed] left tomorrow; Tomorrow came",
  ],
  ["other accents", "HADÍZA MOUSSÁ and Hadiza Moússa", "[name removed] and [name removed]"],
  ["small letters are no part of a name", "the hadiza dish", "the hadiza dish"],
  ["a description", "said a reliable Libyan source", "said [source removed]"],
  ["a description in the plural", "Police officers ran", "[source removed] ran"],
  ["nothing of it", "The governor of Zinder spoke.", "The governor of Zinder spoke."],
])("%s", (_, text, expected) => {
  expect(removes.removed(text)).toBe(expected);
});

describe("words that are moved", () => {
  const text = "Police held Hadiza Moussa, a reliable Libyan source said of Moussa.";
  const edits = removes.edits(text);
  const out = applied(text, edits);
  const span = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });

  test.each<[string, string, string]>([
    ["before all", "Police", "Police"],
    ["the name itself", "Hadiza Moussa", "[name removed]"],
    ["a part of it", "Hadiza", "[name removed]"],
    ["around it", "held Hadiza Moussa,", "held [name removed],"],
    ["over two", "Moussa, a reliable Libyan source said", "[name removed], [source removed] said"],
    ["between", "said of", "said of"],
    ["all", text, out],
  ])("%s", (_, words, expected) => {
    const { start, end, text: told } = moved(span(words), edits);
    expect(told).toBe(expected);
    expect(out.slice(start, end)).toBe(expected);
  });

  test("stand in the text that goes out, wherever they stood", () => {
    const word = fc.constantFrom(
      "Moussa",
      "Hadiza Moussa",
      "said",
      "a reliable Libyan source",
      "Tom",
      "in",
      "Zinder",
      ",",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
        const whole = words.join(" ");
        const [start = 0, end = 0] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y);
        const all = joined(removes.edits(whole));
        const place = moved({ start, end, text: whole.slice(start, end) }, all);
        expect(applied(whole, all).slice(place.start, place.end)).toBe(place.text);
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});

test("edits that touch become one", () => {
  const edits = [
    { start: 5, end: 9, by: "x" },
    { start: 0, end: 3, by: "y" },
    { start: 7, end: 12, by: "z" },
  ];
  expect(joined(edits)).toEqual([
    { start: 0, end: 3, by: "y" },
    { start: 5, end: 12, by: "x" },
  ]);
});

test("ids are running numbers, the same for the same", () => {
  const ids = freshIds();
  expect([ids.report("moussa-held"), ids.report("b"), ids.report("moussa-held")]).toEqual([
    ...["report-000001", "report-000002", "report-000001"],
  ]);
  expect(ids.known("c_0123456789abcdef of v_0123456789abcdef")).toBe("c_0000000000000001 of v_0000000000000002");
  expect(ids.known("a raid")).toBe("a raid");
});

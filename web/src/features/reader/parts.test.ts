import { expect, test } from "vitest";
import type { Reading } from "../../api/model.ts";
import { partsOf } from "./parts.ts";

const TEXT =
  "Bridge shelled\n\nSEGOU (ASI) - The army shelled it.\n\nThe bridge on Monday. Photo: A. Diarra\n\nCorrection: two died.";
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, text: words });
const at = (kind: string, words: string) => ({ kind, start: span(words).start, end: span(words).end });
const readingOf = (report: object) => ({ report: { credits: [], dateline: null, ...report } }) as unknown as Reading;
const told = (report: object) =>
  partsOf(readingOf(report), TEXT).map(({ start, end, label, layer }) => [layer, label, TEXT.slice(start, end)]);

test.each<[string, object, readonly (readonly string[])[]]>([
  ["nothing", {}, []],
  [
    "what the document marked",
    { marks: [at("headline", "Bridge shelled"), at("notice", "Correction: two died.")] },
    [
      ["part", "headline", "Bridge shelled"],
      ["part", "correction", "Correction: two died."],
    ],
  ],
  [
    "pages by their numbers, from the first character that is seen",
    { marks: [{ kind: "page", start: 14, end: TEXT.length, page: 2 }] },
    [["page", "page 2", TEXT.slice(16)]],
  ],
  [
    "dateline and credits that were found, where the document did not mark them",
    {
      dateline: { place: "SEGOU", ref: null, date: null, span: span("SEGOU (ASI)") },
      credits: [{ kind: "photo", name: "A. Diarra", span: span("A. Diarra") }],
      marks: [at("photo", "Photo: A. Diarra")],
    },
    [
      ["part", "picture credit", "Photo: A. Diarra"],
      ["part", "dateline", "SEGOU (ASI)"],
    ],
  ],
  ["a mark over nothing", { marks: [{ kind: "caption", start: 14, end: 16 }] }, []],
])("%s", (_, report, parts) => expect(told(report)).toEqual(parts));

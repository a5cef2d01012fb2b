import { expect, test } from "vitest";
import type { ReportRow } from "../../../../store/queries/reports.ts";
import { entryOf } from "./bibtex.ts";
import { itemOf } from "./csl.ts";

const row = (given: Partial<ReportRow>): ReportRow => ({
  ...{ id: 7, key: "raid", text_hash: "", title: null, publisher: null, author: null, published: null },
  ...{ published_day: null, updated: null, retrieved: null, url: null, language: null, version_of: null },
  ...{ translation_of: null, handling: "open", length: 0, claims: 0, added_at: "2024-03-07T08:00:00.000Z" },
  ...given,
});

test.each<[string, Partial<ReportRow>, string]>([
  [
    "all that is known",
    {
      ...{ title: "Raid on Fada", publisher: "Échos du Tchad", author: "Amina Issa and Haroun Bichara" },
      ...{ published: "2024-03-05T10:00:00Z", url: "https://echos.example/raid?p=1&q=2", language: "en" },
    },
    `@article{echosdutchad2024-7,
  title = {{Raid on Fada}},
  author = {{Amina Issa and Haroun Bichara}},
  journal = {{Échos du Tchad}},
  year = {2024},
  month = mar,
  date = {2024-03-05},
  url = {https://echos.example/raid?p=1&q=2},
  urldate = {2024-03-07},
  langid = {en},
  note = {Hearsay report raid}
}

`,
  ],
  [
    "next to nothing",
    { key: "in/box_3.txt", retrieved: "2023-01-02" },
    `@article{report-7,
  title = {{in/box\\_3.txt}},
  urldate = {2023-01-02},
  note = {Hearsay report in/box\\_3.txt}
}

`,
  ],
  [
    "signs of LaTeX, and braces that would end the entry",
    { title: "50% of $3 } \\input{x}\n& more", published: "2020" },
    `@article{report2020-7,
  title = {{50\\% of \\$3 \\textbraceright{} \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\& more}},
  year = {2020},
  date = {2020},
  urldate = {2024-03-07},
  note = {Hearsay report raid}
}

`,
  ],
])("BibTeX with %s", (_, given, expected) => {
  expect(entryOf(row(given))).toBe(expected);
});

test("CSL holds what is known and nothing else", () => {
  const known = { title: "Raid on Fada", publisher: "Échos du Tchad", author: "Amina Issa", published: "2024-03" };
  expect(itemOf(row(known))).toEqual({
    ...{ id: "echosdutchad2024-7", type: "article-newspaper", title: "Raid on Fada" },
    ...{ author: [{ literal: "Amina Issa" }], "container-title": "Échos du Tchad" },
    ...{ issued: { "date-parts": [[2024, 3]] }, accessed: { "date-parts": [[2024, 3, 7]] } },
    note: "Hearsay report raid",
  });
  expect(Object.keys(itemOf(row({})))).toEqual(["id", "type", "title", "accessed", "note"]);
});

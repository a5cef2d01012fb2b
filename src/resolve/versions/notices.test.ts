import { expect, test } from "vitest";
import { noticesOf } from "./notices.ts";

test.each([
  ["This article was amended on 5 June 2024 to correct the number of dead.", "corrects"],
  ["Correction: the convoy was stopped at Ansongo, not at Gao.", "corrects"],
  ["(Corrects day of attack in paragraph 2)", "corrects"],
  ["*An earlier version of this story said that nineteen soldiers had died.", "corrects"],
  ["Editor's note: This story has been corrected to show that the mayor resigned in May.", "corrects"],
  ["CLARIFICATION — The ministry spoke of posts, not of bases.", "corrects"],
  ["Corrections and clarifications", "corrects"],
  ["This report has been retracted, for its main source could not be confirmed.", "retracts"],
  ["RETRACTION: we took our report on the governor's arrest down on Friday.", "retracts"],
  ["The Courier has withdrawn this news report and apologises to the mayor.", "retracts"],
  ["(WITHDRAWN)", "retracts"],
  ['Please disregard the story headlined "Governor arrested".', "retracts"],
  ["(Updates with comment from the ministry)", "updates"],
  ["This is a developing story and this page has been updated.", "updates"],
])("%s: %s", (notice, kind) => {
  const text = `Fighters overran two posts.\n\n${notice}\n\nThe road is open.`;
  expect(noticesOf(text)).toEqual([{ kind, span: { start: 29, end: 29 + notice.length, text: notice } }]);
});

test.each([
  "Corrections officers found the knife in his cell, the court heard.",
  "The army retracted its statement on Monday.",
  "The minister said he had been corrected by his own adviser.",
  "Troops were withdrawn from the town before the vote.",
  "Adds up to a crisis, one trader said of the closure.",
  "Updated lists of voters were hung out at the school.",
  "An earlier version of the bill had been amended on Tuesday.",
  "This village has been removed from the maps.",
  "The law was amended on Tuesday.",
])("no notice: %s", (sentence) => {
  expect(noticesOf(sentence)).toEqual([]);
});

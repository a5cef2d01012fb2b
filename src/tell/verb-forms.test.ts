import { expect, test } from "vitest";
import { participleOf, pastOf, thirdOf } from "./verb-forms.ts";

test.each([
  ["shell", "shelled", "shelled", "shells"],
  ["attack", "attacked", "attacked", "attacks"],
  ["seize", "seized", "seized", "seizes"],
  ["carry", "carried", "carried", "carries"],
  ["stop", "stopped", "stopped", "stops"],
  ["travel", "travelled", "travelled", "travels"],
  ["admit", "admitted", "admitted", "admits"],
  ["visit", "visited", "visited", "visits"],
  ["patrol", "patrolled", "patrolled", "patrols"],
  ["open", "opened", "opened", "opens"],
  ["offer", "offered", "offered", "offers"],
  ["show", "showed", "shown", "shows"],
  ["reach", "reached", "reached", "reaches"],
  ["withdraw", "withdrew", "withdrawn", "withdraws"],
  ["overthrow", "overthrew", "overthrown", "overthrows"],
  ["meet", "met", "met", "meets"],
  ["refuse", "refused", "refused", "refuses"],
  ["behave", "behaved", "behaved", "behaves"],
  ["remain", "remained", "remained", "remains"],
  ["need", "needed", "needed", "needs"],
  ["destroy", "destroyed", "destroyed", "destroys"],
  ["veto", "vetoed", "vetoed", "vetoes"],
])("%s, %s, %s, %s", (lemma, past, participle, third) => {
  expect([pastOf(lemma), participleOf(lemma), thirdOf(lemma)]).toEqual([past, participle, third]);
});

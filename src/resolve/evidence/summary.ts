import type { Assertion, Toll } from "../../model/evidence.ts";
import { deniesIt, saysSo } from "./conflicts.ts";
import { howMany, listed, sentence } from "./in-words.ts";
import { countedInWords } from "./toll-words.ts";

/** An event's evidence in one sentence: "Three origins say that it happened, one denies it; counts of killed run from 12 to 30." */
export function summaryOf(assertions: readonly Assertion[], tolls: readonly Toll[]): string {
  const happened = assertions.find(({ about }) => about === "happened");
  const parts = [
    whether(happened),
    ...doers(assertions),
    ...tolls.filter(({ part, since }) => !part && since === null).map(runs),
  ];
  return `${sentence(parts.join("; "))}.`;
}

function whether(happened: Assertion | undefined): string {
  const affirming = happened?.affirming;
  const denying = happened?.denying;
  if (!affirming || affirming.most === 0) {
    return denying && denying.most > 0
      ? `nobody says that it happened, ${deniesIt(denying)}`
      : "nobody says that it happened";
  }
  const says = `${saysSo(affirming)} that it happened`;
  return denying && denying.most > 0 ? `${says}, ${deniesIt(denying)}` : says;
}

function doers(assertions: readonly Assertion[]): readonly string[] {
  const named = assertions.filter(({ about, affirming }) => about === "actor" && affirming.most > 0);
  if (named.length === 0) return [];
  const whom = named.map(({ actor, affirming, denying }) => {
    const denied = denying.most > 0 ? `, ${deniesIt(denying)}` : "";
    return `${actor?.name} (${howMany(affirming, "origin")}${denied})`;
  });
  const mutual = named.every(({ says }) => says.endsWith("took part"));
  return [`named as ${mutual ? "taking part" : named.length > 1 ? "doers" : "the doer"}: ${listed(whom)}`];
}

function runs(toll: Toll): string {
  const { low, high, open } = toll.range;
  const what = countedInWords(toll);
  const top = open ? `at least ${digits(high)}` : digits(high);
  if (low === high) return toll.lines.length > 1 ? `counts of ${what} agree on ${top}` : `one count of ${what}: ${top}`;
  return `counts of ${what} run from ${digits(low)} to ${top}`;
}

const digits = (n: number) => n.toLocaleString("en-GB");

import { join } from "node:path";
import type { Draft } from "../src/understand/draft.ts";
import { repaired } from "../src/understand/english/02-encode/repaired.ts";
import { AFTER, BEFORE } from "../src/understand/english/stages.ts";
import { makeTree } from "../src/understand/tree.ts";
import { emptyDraft } from "../src/understand/understand.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import type { Measure } from "./measure.ts";
import { readRecords } from "./records.ts";
import { type GoldEntity, sideOfSpan, withGoldMentions } from "./relations/gold-mentions.ts";
import { LABELS, type Label } from "./relations/labels.ts";
import { compare, type Gold, type Outcome } from "./relations/score.ts";
import { toldIn } from "./relations/told.ts";

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Record {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly { readonly type: Label; readonly source: Span; readonly target: Span }[];
}

/** Precision, recall and F1 of re3d's relations, its entities given and found. */
export async function evaluateRelations(dataDir: string): Promise<{ figures: Measure[]; lines: string[] }> {
  const records = readRecords<Record>(join(dataDir, "relations", "documents.jsonl"));
  const figures: Measure[] = [];
  const lines: string[] = [];
  for (const given of [true, false]) {
    const part = given ? "relations/entities given" : "relations/entities found";
    const outcomes: Outcome[] = [];
    for (const record of records) {
      const draft = await draftOf(record, given);
      const gold = record.relations.map(
        ({ type, source, target }): Gold => ({
          label: type,
          source: sideOfSpan(source, draft),
          target: sideOfSpan(target, draft),
        }),
      );
      const outcome = compare(toldIn(draft, given), gold);
      outcomes.push(outcome);
      lines.push(`== ${part} ${record.id}`, ...listed(outcome, draft));
    }
    figures.push(...figuresOf(part, outcomes));
  }
  return { figures, lines };
}

/** What the stages before the claims know, with the set's entities or with their own. */
async function draftOf(record: Record, given: boolean): Promise<Draft> {
  const { id, publisher, title, text } = record;
  let draft = emptyDraft({ id, publisher, title, text });
  for (const stage of BEFORE) draft = { ...draft, ...stage.run(draft) };
  const analysis = repaired(await keptAnalyse(text), draft.frame);
  draft = { ...draft, analysis, tree: makeTree(analysis) };
  for (const stage of AFTER) {
    if (stage.name === "claim") break;
    draft = { ...draft, ...stage.run(draft) };
    if (stage.name === "names" && given) draft = withGoldMentions(draft, record.entities);
  }
  return draft;
}

function figuresOf(part: string, outcomes: readonly Outcome[]): Measure[] {
  const of = (measure: string, labels: readonly Label[]): Measure[] => {
    const count = (list: readonly { readonly label: Label }[]) =>
      list.filter(({ label }) => labels.includes(label)).length;
    const sum = (pick: (outcome: Outcome) => readonly { readonly label: Label }[]) =>
      outcomes.reduce((all, outcome) => all + count(pick(outcome)), 0);
    const right = sum((one) => one.right);
    const told = right + sum((one) => one.wrong);
    const size = right + sum((one) => one.missed);
    const share = (value: number, all: number) => Math.round((1000 * value) / Math.max(all, 1)) / 10;
    return [
      { part, measure: `${measure} precision`, value: share(right, told), size: told },
      { part, measure: `${measure} recall`, value: share(right, size), size },
      { part, measure: `${measure} F1`, value: share(2 * right, told + size), size },
    ];
  };
  return [...of("all", LABELS), ...LABELS.flatMap((label) => of(label, [label]))];
}

function listed({ right, wrong, missed }: Outcome, { text }: Draft): string[] {
  const line = (kind: string, { label, source, target }: Gold, rule: string) => {
    const [from, to] = [Math.min(source.start, target.start), Math.max(source.end, target.end)];
    const words = (side: Span | Gold["source"]) => text.slice(side.start, side.end);
    const around = text.slice(Math.max(0, from - 30), Math.min(to + 30, from + 240)).replaceAll(/\s+/g, " ");
    return `  ${kind} ${label} [${words(source)}] > [${words(target)}]${rule ? ` by ${rule}` : ""} in "${around}"`;
  };
  return [
    ...right.map((one) => line("right ", one, one.rule)),
    ...missed.map((one) => line("missed", one, "")),
    ...wrong.map((one) => line("wrong ", one, one.rule)),
  ];
}

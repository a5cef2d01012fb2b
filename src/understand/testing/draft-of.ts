import type { Draft, Stage } from "../draft.ts";
import { makeTree } from "../tree.ts";
import { emptyDraft } from "../understand.ts";
import { analysisOf } from "./analysis-of.ts";

/** The draft after some stages over an analysis written by hand; see `analysisOf`. */
export function draftOf(table: string, ...stages: readonly Stage[]): Draft {
  const analysis = analysisOf(table);
  const begin: Draft = { ...emptyDraft({ id: "-", text: analysis.text }), analysis, tree: makeTree(analysis) };
  let draft = begin;
  for (const stage of stages) draft = { ...draft, ...stage.run(draft) };
  return draft;
}

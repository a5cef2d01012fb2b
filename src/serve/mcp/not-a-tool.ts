const KEPT = "what people keep for themselves is theirs to name and to change";

/** Operations that no tool asks, each with the reason. */
export const NOT_A_TOOL: Readonly<Record<string, string>> = {
  overview: "what it lists may come from reports that are not shown to a language model",
  "find-actors": "the tool actor takes a name, and search_claims a party",
  "match-actors": "it is for tables",
  "find-events": "its labels may come from reports that are not shown; search_claims gives the events of claims",
  "map-claims": "search_claims gives places with their claims, words and chains",
  "count-events": "a count without words and chains is nothing to repeat; search_claims counts by year",
  network: "a link without words and chains is nothing to repeat; search_claims by actor and recipient gives them",
  "find-conflicts":
    "what it lists may rest on reports that are not shown; compare_sources gives the conflicts of an event",
  "show-source": "search_claims by speaker or outlet, and compare_sources, tell the same with words and chains",
  review: "what is doubtful is decided by people",
  agreement: "it names people and what they decided",
  why: "names and events that it explains may come from reports that are not shown",
  "propose-claim": "it drafts what add-claim adds",
  "add-claim": "a claim that was missed is added by whoever read the report",
  "save-search": KEPT,
  "list-searches": KEPT,
  "open-search": KEPT,
  "change-search": KEPT,
  "collect-claim": KEPT,
  "cite-claims": "every tool gives words and chains already",
  "list-briefs": KEPT,
  "show-brief": "its notes are people's own, on reports shown or not",
  "change-brief": KEPT,
  "change-brief-claim": KEPT,
  log: "it names people and reports, shown or not",
  forget: "what cannot be undone is for people",
  backup: "it writes a file under any name",
  doctor: "it is for whoever keeps the case",
};

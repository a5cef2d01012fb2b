/** A form in which claims go out, as the server names it, and what to call it. */
export interface ExportForm {
  readonly name: string;
  readonly called: string;
  readonly says: string;
}

/** Those for people first, then those for programs. */
export const EXPORT_FORMS: readonly { readonly title: string; readonly forms: readonly ExportForm[] }[] = [
  {
    title: "To read and to reckon with",
    forms: [
      {
        name: "xlsx",
        called: "Excel workbook",
        says: "claims, chains, events, actors and reports, with a data dictionary",
      },
      { name: "csv", called: "CSV tables", says: "the same, for R, pandas or a spreadsheet" },
      { name: "dossier", called: "Dossier, as a page", says: "every statement with a footnote to its report" },
      { name: "docx", called: "Dossier, for Word", says: "the same" },
      { name: "pdf", called: "Dossier, as a PDF", says: "the same, where the server has Chromium" },
      { name: "bibtex", called: "BibTeX", says: "the reports, for a bibliography" },
      { name: "csl", called: "CSL", says: "the reports, for Zotero" },
    ],
  },
  {
    title: "Event data in the columns of the field",
    forms: [
      { name: "acled", called: "ACLED", says: "what some origin affirms, a row an event" },
      { name: "ucdp", called: "UCDP GED", says: "events that killed, a row each" },
      { name: "polecat", called: "POLECAT", says: "a row an event with a doer and a done-to" },
      { name: "gdelt", called: "GDELT 2", says: "events and mentions" },
    ],
  },
  {
    title: "Maps, graphs and other programs",
    forms: [
      { name: "geojson", called: "GeoJSON", says: "events as large as their places are known" },
      { name: "graphml", called: "GraphML", says: "who does what to whom, a claim an edge" },
      { name: "gexf", called: "GEXF", says: "the same, for Gephi, with days" },
      { name: "ftm", called: "FollowTheMoney", says: "entities, and statements with their origin" },
      { name: "stix", called: "STIX 2.1", says: "incidents and notes, with grades" },
      { name: "trig", called: "RDF (TriG)", says: "a nanopublication a claim, its chain in PROV-O" },
      { name: "annotations", called: "W3C annotations", says: "names and claims at their words" },
      { name: "jsonl", called: "Hearsay records", says: "enough to make the case again" },
      { name: "readings", called: "Readings", says: "a report a line, with all that was read" },
    ],
  },
];

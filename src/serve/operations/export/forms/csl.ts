import type { ReportRow } from "../../../../store/queries/reports.ts";
import type { Form } from "../form.ts";
import type { CaseView } from "../view/case-view.ts";
import { accessedOf, citationKey, dateParts } from "../written/cited.ts";
import { gathered } from "../written/gathered.ts";
import { jsonArray } from "../written/json-array.ts";

/** CSL-JSON of the reports (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), for Zotero and Pandoc. */
export const CSL: Form = {
  name: "csl",
  says: "the reports for Zotero, Pandoc and the like (CSL-JSON)",
  unit: "a report",
  several: false,
  files: (view) => [
    {
      name: "reports.csl.json",
      media: "application/vnd.citationstyles.csl+json",
      pieces: gathered(jsonArray("", items(view), "")),
    },
  ],
};

async function* items(view: CaseView): AsyncGenerator<unknown> {
  for await (const { row } of view.reports()) yield itemOf(row);
}

/** An author is one name as written: nobody knows which part of it is the last one. */
export function itemOf(row: ReportRow) {
  const issued = dateParts(row.published);
  return {
    id: citationKey(row),
    type: "article-newspaper",
    title: row.title ?? row.key,
    ...(row.author ? { author: [{ literal: row.author }] } : {}),
    ...(row.publisher ? { "container-title": row.publisher } : {}),
    ...(issued.length > 0 ? { issued: { "date-parts": [issued] } } : {}),
    accessed: { "date-parts": [dateParts(accessedOf(row))] },
    ...(row.url ? { URL: row.url } : {}),
    ...(row.language ? { language: row.language } : {}),
    note: `Hearsay report ${row.key}`,
  };
}

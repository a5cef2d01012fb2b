import type { KeptOut } from "../view/kept-out.ts";
import type { ListOut } from "../view/lists-out.ts";
import type { CaseRecord } from "./case-record.ts";

/** A list of actors, and each of its entries behind it. */
export async function* listRecords(lists: AsyncIterable<ListOut>): AsyncGenerator<CaseRecord> {
  for await (const { list, entries } of lists) {
    yield { record: "list", ...signed(list) };
    for await (const entry of entries) yield { record: "list-entry", list: list.name, ...entry };
  }
}

/** Something that people keep; what is JSON text in the case is JSON here, but for the lines of a release, whose hash is over their bytes. */
export function keptRecord(kept: KeptOut): CaseRecord {
  switch (kept.sort) {
    case "search": {
      const { query, ...search } = kept.search;
      return { record: "search", ...signed(search), query: JSON.parse(query), opened: kept.opened };
    }
    case "brief":
      return {
        record: "brief",
        ...signed(kept.brief),
        claims: kept.claims.map(({ brief: _, ...claim }) => signed(claim)),
      };
    case "batch": {
      const { query, ...batch } = kept.batch;
      return { record: "batch", ...signed(batch), query: parsed(query) };
    }
    case "batch-claim": {
      const { unit, ...claim } = kept.claim;
      const codes = kept.codes.map(({ item: _, claim: said, fields, told, ...code }) => ({
        ...signed(code),
        ...{ claim: parsed(said), fields: parsed(fields), told: parsed(told) },
      }));
      return { record: "batch-claim", ...claim, unit: JSON.parse(unit), codes };
    }
    case "watched":
      return { record: "watched", ...signed(kept.watched) };
  }
}

/** People are called `by` in records. */
const signed = <Row extends { readonly author: string }>({ author, ...row }: Row) => ({ ...row, by: author });
const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

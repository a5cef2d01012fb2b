import type { Claim } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import { textHash } from "../model/text-hash.ts";
import type { Draft } from "./draft.ts";
import { claimId } from "./english/10-check/claim-id.ts";
import { explained } from "./explain/index.ts";

/** The reading that a finished draft amounts to: working fields dropped, ids given, what is told twice told once. */
export function assemble(draft: Draft, reader: Reading["reader"]): Reading {
  const { report, frame } = draft;
  const hash = textHash(report.text);
  return {
    schema: "hearsay-reading/1",
    report: {
      id: report.id,
      text_hash: hash,
      title: report.title ?? null,
      publisher: report.publisher ?? null,
      author: report.author ?? null,
      published: report.published ?? null,
      updated: report.updated ?? null,
      retrieved: report.retrieved ?? null,
      url: report.url ?? null,
      language: report.language ?? null,
      version_of: report.version_of ?? null,
      translation_of: report.translation_of ?? null,
      ...(report.translated_by ? { translated_by: report.translated_by } : {}),
      handling: report.handling ?? null,
      extra: report.extra ?? {},
      dateline: frame.dateline,
      ...(report.marks && report.marks.length > 0 ? { marks: [...report.marks] } : {}),
      credits: [...frame.credits],
    },
    reader,
    sentences: draft.analysis.sentences.map(({ start, end }) => ({ start, end })),
    mentions: draft.mentions.map(({ words: _, phraseWords: __, head: ___, ...mention }) => mention),
    entities: [...draft.entities],
    dates: draft.dates.map(({ words: _, ...date }) => date),
    places: draft.places.map(({ words: _, described: __, from: ___, ...place }) => place),
    predicates: [...draft.predicates],
    attributions: draft.attributions.map(
      ({ sourceWords: _, cueWords: __, contentWords: ___, hops: ____, ...attribution }) => attribution,
    ),
    claims: finishedClaims(draft, hash),
    problems: [...draft.problems],
  };
}

/** Claims with their ids and links; of two with one id the first stays. */
function finishedClaims(draft: Draft, hash: string): Claim[] {
  const drafts = draft.claims;
  const ids = drafts.map((claim) => claimId(hash, claim));
  const seen = new Set<string>();
  return drafts.flatMap((claim, index) => {
    const id = ids[index] ?? "";
    if (!claim.certainty || seen.has(id)) return [];
    seen.add(id);
    const { word: _, contentWords: __, hearsay: ___, linksTo = [], certainty, confidence, ...rest } = claim;
    const links = linksTo.flatMap(({ to, as }) => {
      const target = ids[to];
      return target && target !== id ? [{ to: target, as, span: null }] : [];
    });
    const why = explained(claim, draft);
    return [{ id, ...rest, links: [...rest.links, ...links], certainty, confidence: confidence ?? 0.5, why }];
  });
}

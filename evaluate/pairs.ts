import type { PairCode } from "../src/model/pair.ts";
import { decide } from "../src/understand/pair/index.ts";
import { calibrationError } from "./confidence/reliability.ts";
import type { Measure } from "./measure.ts";
import { QUADS, quadOf, ROOTS, rootOf } from "./pairs/labels.ts";
import { type CodedPair, listErrors } from "./pairs/listing.ts";
import { accuracy, macroF1 } from "./pairs/macro-f1.ts";
import { crossFit, type KnownPair, readPairSets, TYPE_RIDGE, WAY_RIDGE } from "./pairs/sets.ts";

/** What `hearsay code` says of pairs whose type or direction is known, by weights that were fitted without their fold. */
export async function evaluatePairs(folder: string): Promise<{ figures: Measure[]; lines: string[] } | null> {
  const sets = await readPairSets(folder);
  if (!sets) return null;
  const types = crossFit(sets.plv, TYPE_RIDGE);
  const ways = crossFit([...sets.aw, ...sets.turned], WAY_RIDGE);
  const codes = (pairs: readonly KnownPair[]) =>
    pairs.flatMap((known) => {
      const [ofType, ofWay] = [types[known.fold], ways[known.fold]];
      return ofType && ofWay ? [{ known, code: decide(known.prepared, { types: ofType, ways: ofWay }) }] : [];
    });
  const typed = codes(sets.plv);
  const directed = codes(sets.aw);
  const roots = typed.map(({ known, code }) => answer(known, code, rootOf(code.type)));
  const alone = typed.map(({ known, code }) =>
    answer(known, code, rootOf(known.prepared.candidates[0]?.claim.type ?? null)),
  );
  const quads = typed.map(({ known, code }) => ({ gold: known.quad ?? "", read: quadOf(code.type, code.quad) }));
  const asked = directed.map(({ known, code }) =>
    answer(known, code, code.direction === "actor-recipient" ? "actor-recipient" : "neither"),
  );
  const turned = codes(sets.turned).filter(({ known }) => known.label === "recipient-actor");
  const plv = figuresOf("pairs, PLV train part, unseen folds", typed.length);
  const aw = figuresOf("pairs, AW train part, unseen folds", asked.length);
  return {
    figures: [
      plv("root, macro-F1 of 15", macroF1(roots, ROOTS)),
      plv("root, right", accuracy(roots)),
      plv("quad, macro-F1 of 4", macroF1(quads, Object.values(QUADS))),
      plv("quad, right", accuracy(quads)),
      plv("the lexicon's verdict alone: root, macro-F1", macroF1(alone, ROOTS)),
      plv("the lexicon's verdict alone: root, right", accuracy(alone)),
      plv(
        "confidence: expected calibration error",
        100 *
          calibrationError(
            roots.map(({ code, gold, read }) => ({ confidence: code.confidence, right: gold === read })),
          ),
      ),
      plv("given a type", share(typed.map(({ code }) => code.type !== null))),
      aw("direction, right", accuracy(asked)),
      {
        ...aw(
          "asked the other way round, told so",
          share(turned.map(({ code }) => code.direction === "recipient-actor")),
        ),
        size: turned.length,
      },
      aw("direction, were the answer always yes", share(asked.map(({ gold }) => gold === "actor-recipient"))),
    ],
    lines: [...listErrors("root", roots), ...listErrors("direction", asked)],
  };
}

const answer = ({ pair, label }: KnownPair, code: PairCode, read: string): CodedPair => ({
  pair,
  code,
  gold: label,
  read,
});

const share = (held: readonly boolean[]) => (100 * held.filter(Boolean).length) / Math.max(1, held.length);

const figuresOf =
  (part: string, size: number) =>
  (measure: string, value: number): Measure => ({ part, measure, value: Math.round(value * 10) / 10, size });

import { readTable } from "./table.ts";

/** What a place of a dump of GeoNames is to us. */
export interface PlaceFeature {
  readonly kind: string;
  readonly precision: string;
}

let known: readonly (readonly [begins: string, feature: PlaceFeature | null])[] | undefined;
const found = new Map<string, PlaceFeature | null>();

/** What a class and code of GeoNames ("P", "PPLA2") stand for, by `lexicon/geonames/features.tsv`; null: it is passed over. */
export function placeFeature(featureClass: string, code: string): PlaceFeature | null {
  const full = `${featureClass}.${code}`;
  const before = found.get(full);
  if (before !== undefined) return before;
  known ??= readTable("geonames/features.tsv")
    .map(({ begins = "", kind = "-", precision = "" }) => [begins, kind === "-" ? null : { kind, precision }] as const)
    .sort(([a], [b]) => b.length - a.length);
  const feature = known.find(([begins]) => full.startsWith(begins))?.[1] ?? null;
  found.set(full, feature);
  return feature;
}

import type { CaseKind } from "../case.ts";
import { first } from "./0001-first.ts";
import { review } from "./0002-review.ts";
import { views } from "./0003-views.ts";
import { cells } from "./0004-cells.ts";
import { sameEdges } from "./0005-same-edges.ts";
import { claimsByTypeAndDay } from "./0006-claims-by-type-and-day.ts";
import { batches } from "./0007-batches.ts";
import { originals } from "./0008-originals.ts";
import { foundInOrder } from "./0009-found-in-order.ts";
import { watched } from "./0010-watched.ts";
import { knowledge } from "./0011-knowledge.ts";
import { namesOfEntries } from "./0012-names-of-entries.ts";
import { readFromIndexes } from "./0013-read-from-indexes.ts";
import { fewerPages } from "./0014-fewer-pages.ts";

/** One step of the schema: statements that run once, in one transaction, and are never undone or changed later. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: (kind: CaseKind) => readonly string[];
}

/** In order, without gaps; the last number is the schema that this program writes. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: "first", statements: first },
  { number: 2, name: "review", statements: review },
  { number: 3, name: "views", statements: views },
  { number: 4, name: "cells", statements: cells },
  { number: 5, name: "same-edges", statements: sameEdges },
  { number: 6, name: "claims-by-type-and-day", statements: claimsByTypeAndDay },
  { number: 7, name: "batches", statements: batches },
  { number: 8, name: "originals", statements: originals },
  { number: 9, name: "found-in-order", statements: foundInOrder },
  { number: 10, name: "watched", statements: watched },
  { number: 11, name: "knowledge", statements: knowledge },
  { number: 12, name: "names-of-entries", statements: namesOfEntries },
  { number: 13, name: "read-from-indexes", statements: readFromIndexes },
  { number: 14, name: "fewer-pages", statements: fewerPages },
];

export const SCHEMA = MIGRATIONS.length;

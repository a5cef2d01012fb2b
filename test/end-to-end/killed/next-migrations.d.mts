import type { Migration } from "../../../src/store/migrations/all.ts";

export function nextAfter(last: number): readonly Migration[];

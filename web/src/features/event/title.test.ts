import { expect, test } from "vitest";
import type { ClaimLine } from "../../api/model.ts";
import { titleClaim } from "./title.ts";

const claim = (id: string, sentence: string, more: Partial<ClaimLine> = {}) =>
  ({ claim: id, sentence, copy_of: null, confidence: 0.9, ...more }) as ClaimLine;
const RAID = "Gunmen raided Tera on 3 May 2025.";

test.each<[string, readonly ClaimLine[], string | null]>([
  ["the claim that says so", [claim("c_1", "Raid on Tera."), claim("c_2", RAID)], "c_2"],
  ["the toll behind it apart", [claim("c_1", "Gunmen raided Tera on 3 May 2025 (2 killed).")], "c_1"],
  ["the surest", [claim("c_1", RAID, { confidence: 0.7 }), claim("c_2", RAID)], "c_2"],
  [
    "an original before its copy",
    [claim("c_1", RAID, { copy_of: "wire" }), claim("c_2", RAID, { confidence: 0.7 })],
    "c_2",
  ],
  ["nobody's words", [claim("c_1", "Raid on Tera.")], null],
])("%s", (_, claims, id) => {
  expect(titleClaim({ event: { label: "Gunmen raided Tera on 3 May 2025" }, claims })?.claim ?? null).toBe(id);
});

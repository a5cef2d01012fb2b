import { expect, test } from "vitest";
import { conditionsOf } from "./address.ts";
import { addressOf } from "./query-address.ts";

test.each([
  [{}],
  [{ words: "drone & mortar", status: ["denied", "alleged"], quad: [4] }],
  [{ copies: true, confidence: 0.8, happened_from: "2025-10-01", box: "-1.5,12,3,14" }],
])("%j comes back from its address", (query) => {
  expect(conditionsOf(new URLSearchParams(addressOf(query)))).toEqual(query);
});

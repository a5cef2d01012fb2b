import { expect, test } from "vitest";
import { plainId, versionId } from "./version-id.ts";

const HASH = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";

test("another text under an id is named by its hash, and the name leads back", () => {
  expect(versionId("raid", HASH)).toBe("raid#0f1e2d3c");
  expect(plainId("raid#0f1e2d3c", HASH)).toBe("raid");
});

test.each(["raid", "raid#2", "#0f1e2d3c", "raid#0f1e2d3d"])("%s was not made so", (id) => {
  expect(plainId(id, HASH)).toBe(id);
});

import { expect, test } from "vitest";
import { FORMS } from "../../../../src/serve/operations/export/forms.ts";
import { EXPORT_FORMS } from "./export-forms.ts";

test("the explorer offers every form that the server writes, each once", () => {
  const offered = EXPORT_FORMS.flatMap(({ forms }) => forms.map(({ name }) => name));
  expect([...offered].sort()).toEqual(FORMS.map(({ name }) => name).sort());
  expect(new Set(offered).size).toBe(offered.length);
});

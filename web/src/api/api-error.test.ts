import { expect, test } from "vitest";
import { apiError } from "./api-error.ts";

test.each([
  [
    404,
    { error: { code: "not-found", message: "The case has no event v_1." } },
    "not-found",
    "The case has no event v_1.",
  ],
  [502, null, "no-answer", "The server answered with status 502 and nothing that this page understands."],
  [
    400,
    { error: "broken" },
    "no-answer",
    "The server answered with status 400 and nothing that this page understands.",
  ],
  [
    500,
    { error: { code: 5, message: "x" } },
    "no-answer",
    "The server answered with status 500 and nothing that this page understands.",
  ],
])("status %i with %j is %s", (status, body, code, message) => {
  expect(apiError(status, body)).toMatchObject({ code, message });
});

import type { z } from "zod";

/** What is wrong with an input, field by field: "facets: wanted is one of kind, type". */
export const faultWords = (issues: readonly z.core.$ZodIssue[], whole: string): string =>
  `${issues.map((issue) => `${fieldOf(issue, whole)}: ${wordsOf(issue)}`).join("; ")}.`;

/** The field; of a plain list not which of its values. */
function fieldOf({ path }: z.core.$ZodIssue, whole: string): string {
  const field = path.length === 2 && typeof path[1] === "number" ? path.slice(0, 1) : path;
  return field.join(".") || whole;
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys")
    return `there is no ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}`;
  if (issue.message.endsWith("received undefined")) return "it is missing";
  if (issue.code === "invalid_value") return `wanted is one of ${issue.values.map(String).join(", ")}`;
  return issue.message.replace(/^Invalid input: expected/, "wanted is").replace(/, received (\w+)$/, ", not $1");
}

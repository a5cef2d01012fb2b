import type { Form } from "../form.ts";
import { gathered } from "../written/gathered.ts";
import { jsonLines } from "../written/json-lines.ts";

/** Readings of the contract (hearsay-reading/1), as hearsay read writes them. */
export const READINGS: Form = {
  name: "readings",
  says: "a reading a line (JSON Lines), as hearsay read writes them, as people put them right",
  unit: "a report with all that was read from it",
  several: false,
  files: (view, { withText, asRead }) => [
    {
      name: "readings.jsonl",
      media: "application/jsonl",
      pieces: gathered(jsonLines(view.readings({ withText, asRead }))),
    },
  ],
};

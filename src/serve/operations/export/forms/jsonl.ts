import type { Form } from "../form.ts";
import { recordsOf } from "../records/records-of.ts";
import { gathered } from "../written/gathered.ts";
import { jsonLines } from "../written/json-lines.ts";

/** The case as records of the contract (JSON Lines), enough to make it again with hearsay import. */
export const JSONL: Form = {
  name: "jsonl",
  says: "the whole case as records (JSON Lines), which hearsay import makes a case of again",
  unit: "a record: a report, its reading, a claim, an actor, an event, a judgement, and whatever else people keep",
  several: false,
  files: (view) => [{ name: "case.jsonl", media: "application/jsonl", pieces: gathered(jsonLines(recordsOf(view))) }],
};

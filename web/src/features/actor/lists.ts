import type { Output } from "../../api/operations.ts";

type ListKey = "told_as_fact" | "attributed" | "said_by_it" | "done_to_it";
type Shown = Pick<Output<"show-actor">, ListKey>;

interface ActorList {
  readonly key: keyof Shown;
  readonly title: string;
  readonly says: string;
  /** The field of a search in which the actor stands. */
  readonly field: "actor" | "speaker" | "recipient";
  readonly status: readonly string[];
}

/** The four lists of an actor. */
export const LISTS: readonly ActorList[] = [
  {
    key: "told_as_fact",
    title: "Told as fact by outlets",
    says: "What outlets say in their own voice that it did.",
    field: "actor",
    status: ["asserted", "negated"],
  },
  {
    key: "attributed",
    title: "Attributed to it by others",
    says: "What others say that it did, or deny of it.",
    field: "actor",
    status: ["reported", "alleged", "denied", "uncertain", "planned", "hypothetical"],
  },
  {
    key: "said_by_it",
    title: "Said by it",
    says: "Whatever it says, of itself and of others.",
    field: "speaker",
    status: [],
  },
  {
    key: "done_to_it",
    title: "Done to it",
    says: "What is done to it, by whoever’s word.",
    field: "recipient",
    status: [],
  },
];

/** The search that finds the whole of a list. */
export function searchOf({ field, status }: ActorList, actor: string): string {
  return new URLSearchParams([
    [field, actor],
    ...status.map((one) => ["status", one] as [string, string]),
    ["sort", "happened"],
  ]).toString();
}

import { createContext, useContext } from "react";
import type { Input } from "../../api/operations.ts";

type NameByHand = NonNullable<Input<"add-claim">["names"]>[number];

/** By what other reports call whom or what words name; empty: the words themselves. */
export interface Called {
  readonly name: string;
  /** Empty: as the server takes it. */
  readonly kind: NonNullable<NameByHand["kind"]> | "";
  /** ISO 3166 alpha-3; empty: not said. */
  readonly country: string;
}

export const NOT_CALLED: Called = { name: "", kind: "", country: "" };

/** Whether the words of a report stand for nobody until a person says for whom: it was kept without being read. */
export const Naming = createContext(false);

export const useNaming = (): boolean => useContext(Naming);

/** The names that a form gives, as the server takes them. */
export function namesGiven(
  pieces: readonly { readonly text: string; readonly called?: Called }[],
): readonly NameByHand[] {
  const given = new Map<string, NameByHand>();
  for (const { text, called } of pieces) {
    if (!called || (called.name.trim() === "" && called.kind === "" && called.country === "")) continue;
    const { name, kind, country } = called;
    given.set(text, {
      words: text,
      ...(name.trim() ? { name: name.trim() } : {}),
      ...(kind ? { kind } : {}),
      ...(country ? { country } : {}),
    });
  }
  return [...given.values()];
}

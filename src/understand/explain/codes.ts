import { EVENT_NAMES, QUAD_NAMES } from "../../model/type-names.ts";
import type { Why } from "../../model/why.ts";
import type { DraftClaim } from "../draft.ts";

/** Where a claim's codes beside its type come from: the class of conflict or cooperation, CAMEO's number, the context. */
export function whyCodes({ type, mode, quad, codes, contexts, predicate }: DraftClaim): readonly Why[] {
  const own = mode ? `${type} (${mode})` : type;
  return [
    ...(quad === null
      ? []
      : [
          {
            rule: `quad/${quad}`,
            says: `${type}, ${nameOf(type)}, is ${QUAD_NAMES[quad]} (class ${quad}).`,
            span: null,
          },
        ]),
    ...(codes.cameo === null
      ? []
      : [{ rule: "code/cameo", says: `In the older CAMEO codes ${own} is ${codes.cameo}.`, span: null }]),
    ...contexts.map((context) => ({
      rule: `context/${context}`,
      says: `“${predicate.text}” is listed under the context “${context.replaceAll("_", " ")}”.`,
      span: predicate,
    })),
  ];
}

const nameOf = (type: string): string => EVENT_NAMES[type as keyof typeof EVENT_NAMES] ?? "no event";

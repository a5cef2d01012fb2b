import { HearsayError } from "../../../model/errors.ts";
import type { Command } from "../command.ts";
import { nearest } from "../nearest.ts";

/** Words without an option, in order, for these fields. */
export const first = (...fields: readonly string[]) => ({
  fields,
  from: (rest: readonly string[]) => Object.fromEntries(fields.map((field, at) => [field, rest[at]])),
});

type Told = Pick<Command, "name" | "says" | "takes" | "about" | "examples">;

/** A command whose first word says which of several operations is meant. */
export function grouped(kinds: Readonly<Record<string, Command>>, told: Told): Command {
  return {
    ...told,
    given: Object.keys(kinds),
    options: Object.assign({}, ...Object.values(kinds).map(({ options }) => options)) as Command["options"],
    operations: Object.values(kinds).flatMap(({ operations = [] }) => operations),
    run: async (args) => {
      const [what = "list", ...rest] = args.rest;
      const kind = Object.hasOwn(kinds, what) ? kinds[what] : undefined;
      if (kind) return kind.run({ ...args, rest });
      const near = nearest(what, Object.keys(kinds));
      throw new HearsayError(
        "wrong-use",
        `${near ? `Did you mean ${near}?` : `It is one of ${Object.keys(kinds).join(", ")}.`}`,
      );
    },
  };
}

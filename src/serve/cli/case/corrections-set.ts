import { HearsayError } from "../../../model/errors.ts";
import type { Arguments, Option } from "../options.ts";

/** How fields of a claim are put right on the command line. */
export const SET_OPTION = {
  set: {
    type: "string",
    multiple: true,
    value: "FIELD=VALUE",
    says: "of correct: a field of the claim with its right value, a word or JSON: status=denied",
  },
} as const satisfies Readonly<Record<string, Option>>;

/** `--set status=denied`: the value is JSON where it reads as such, else a word. */
export function correctionsOf({ values }: Arguments): readonly { readonly field: string; readonly value: unknown }[] {
  return (values.get("set") ?? []).map((written) => {
    const at = written.indexOf("=");
    if (at < 1) throw new HearsayError("wrong-use", `--set wants FIELD=VALUE, not ${JSON.stringify(written)}.`);
    return { field: written.slice(0, at), value: jsonOrWord(written.slice(at + 1)) };
  });
}

function jsonOrWord(written: string): unknown {
  if (!/^(?:[[{"]|null$|true$|false$|-?\d)/.test(written)) return written;
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

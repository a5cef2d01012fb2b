import { HearsayError } from "../../../model/errors.ts";
import { MentionKind } from "../../../model/mention.ts";
import type { Arguments, Option } from "../options.ts";

/** How words of a report that nobody read are named on the command line. */
export const NAME_OPTION = {
  name: {
    type: "string",
    multiple: true,
    value: "WORDS=NAME",
    says: 'whom words name that were not read, as in another language, with kind and country: "…=River Guard, organization, TCD"',
  },
} as const satisfies Readonly<Record<string, Option>>;

const isKind = (written: string) => MentionKind.safeParse(written).success;

/** `--name "WORDS=NAME, kind, COUNTRY"`: kind and country may be left out, and the name may hold commas. */
export function namesOf({ values }: Arguments) {
  return (values.get("name") ?? []).map((written) => {
    const at = written.indexOf("=");
    if (at < 1) throw new HearsayError("wrong-use", `--name wants WORDS=NAME, not ${JSON.stringify(written)}.`);
    const parts = written
      .slice(at + 1)
      .split(",")
      .map((part) => part.trim());
    const country = parts.length > 1 && /^[A-Z]{3}$/.test(parts.at(-1) ?? "") ? parts.pop() : undefined;
    const kind = parts.length > 1 && isKind(parts.at(-1) ?? "") ? parts.pop() : undefined;
    return { words: written.slice(0, at).trim(), name: parts.join(", ") || undefined, kind, country };
  });
}

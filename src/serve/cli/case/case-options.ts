import { userInfo } from "node:os";
import { HearsayError } from "../../../model/errors.ts";
import { type Arguments, given, HELP_OPTION, type Option } from "../options.ts";

/** What every command over a case can be told. */
export const CASE_OPTIONS = {
  case: {
    type: "string",
    value: "CASE",
    path: true,
    says: "the case: a file, or postgres://… (or set HEARSAY_CASE)",
  },
  json: { type: "boolean", says: "the answer as JSON, for a program" },
  help: HELP_OPTION,
} as const satisfies Readonly<Record<string, Option>>;

/** What a command that changes a case can be told besides. */
export const AUTHOR_OPTION = {
  by: {
    type: "string",
    value: "NAME",
    says: "who you are: every change is logged with its author (or set HEARSAY_AUTHOR; default: your user name)",
  },
} as const satisfies Readonly<Record<string, Option>>;

/** The case that a command is for. Throws HearsayError `wrong-use` where none is named. */
export function caseNamed(args: Arguments, env: NodeJS.ProcessEnv = process.env): string {
  const named = given(args, "case") ?? env.HEARSAY_CASE;
  if (named) return named;
  throw new HearsayError("wrong-use", "Which case? Name its file: --case sahel.case (or set HEARSAY_CASE).");
}

export function authorNamed(args: Arguments, env: NodeJS.ProcessEnv = process.env): string | null {
  return given(args, "by") ?? env.HEARSAY_AUTHOR ?? userName();
}

/** Null where the system knows no name for whoever runs us, as in some containers. */
function userName(): string | null {
  try {
    return userInfo().username || null;
  } catch {
    return null;
  }
}

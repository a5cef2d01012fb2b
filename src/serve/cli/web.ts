import { get } from "../../fetch/get.ts";
import { type Guard, PUBLIC_ONLY } from "../../fetch/guard.ts";
import { type Found, type InputOptions, reportsFrom } from "../../read/inputs.ts";
import { asHearsayError } from "../../read/refused.ts";
import { reportsOfAnswer } from "../operations/index.ts";
import { PROGRAM_VERSION } from "../program-version.ts";
import type { Arguments, Option } from "./options.ts";

export const PRIVATE_OPTION = {
  private: {
    type: "boolean",
    says: "also fetch addresses of this machine and of its own network (refused by default)",
  },
} as const satisfies Readonly<Record<string, Option>>;

/** Which machines may be asked: those of the public internet, unless the user says otherwise. */
export const guardFor = (args: Arguments): Guard => (args.flags.has("private") ? { allows: () => true } : PUBLIC_ONLY);

export const userAgent = (): string => `hearsay/${PROGRAM_VERSION} (a program that reads news reports for its user)`;

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** Reports of files, folders, standard input and addresses of the web, in their order. */
export async function* reportsFromAnywhere(
  paths: readonly string[],
  inputs: InputOptions,
  { guard, now }: { readonly guard: Guard; readonly now: () => Date },
): AsyncGenerator<Found> {
  for (const path of paths) {
    if (!isAddress(path)) {
      yield* reportsFrom([path], inputs);
      continue;
    }
    try {
      const got = await get(path, { guard, userAgent: userAgent() });
      yield* await reportsOfAnswer(got, path, { ...inputs, at: now().toISOString() });
    } catch (error) {
      yield { error: asHearsayError(error, path), id: path, from: path, line: null };
    }
  }
}

import { type Guard, PUBLIC_ONLY } from "../../fetch/guard.ts";
import { type Found, type InputOptions, reportsFrom } from "../../read/inputs.ts";
import { reportsOfAddress } from "../operations/index.ts";
import { userAgent } from "../user-agent.ts";
import type { Arguments, Option } from "./options.ts";

export const PRIVATE_OPTION = {
  private: {
    type: "boolean",
    says: "also fetch addresses of this machine and of its own network (refused by default)",
  },
} as const satisfies Readonly<Record<string, Option>>;

/** Which machines may be asked: those of the public internet, unless the user says otherwise. */
export const guardFor = (args: Arguments): Guard => (args.flags.has("private") ? { allows: () => true } : PUBLIC_ONLY);

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** Reports of files, folders, standard input and addresses of the web, in their order. */
export async function* reportsFromAnywhere(
  paths: readonly string[],
  inputs: InputOptions,
  { guard, now }: { readonly guard: Guard; readonly now: () => Date },
): AsyncGenerator<Found> {
  for (const path of paths) {
    if (isAddress(path)) yield* await reportsOfAddress(path, { guard, userAgent: userAgent(), now, inputs });
    else yield* reportsFrom([path], inputs);
  }
}

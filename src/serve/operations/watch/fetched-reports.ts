import { type Got, get } from "../../../fetch/get.ts";
import type { Guard } from "../../../fetch/guard.ts";
import { HearsayError } from "../../../model/errors.ts";
import { type Found, type InputOptions, reportsOfBytes } from "../../../read/inputs.ts";
import { asHearsayError } from "../../../read/refused.ts";

export interface FetchOptions {
  /** Which machines may be asked. */
  readonly guard: Guard;
  readonly userAgent: string;
  readonly now: () => Date;
  readonly inputs: InputOptions;
}

/** Everything that an address gives, fetched once as a browser would; what keeps it from us is found as a refusal. */
export async function reportsOfAddress(
  address: string,
  { guard, userAgent, now, inputs }: FetchOptions,
): Promise<readonly Found[]> {
  try {
    const got = await get(address, { guard, userAgent });
    const found = await reportsOfAnswer(got, address, { ...inputs, at: now().toISOString() });
    if (found.length > 0) return found;
    throw new HearsayError("no-reports", "It holds no report.");
  } catch (error) {
    return [{ error: asHearsayError(error, address), id: address, from: address, line: null }];
  }
}

/** What an answer holds, as files do: reports named after their addresses, with the moment of fetching. */
export async function reportsOfAnswer(
  { url, status, bytes, type }: Got,
  address: string,
  { at, ...options }: InputOptions & { readonly at: string },
): Promise<readonly Found[]> {
  if (status < 200 || status >= 300)
    throw new HearsayError("not-fetched", `The server answers ${status}${saysOf(status)}.`);
  const found: Found[] = [];
  for await (const one of reportsOfBytes(bytes, address, options, { id: address, type }))
    found.push("error" in one ? one : { ...one, report: { ...one.report, url: one.report.url ?? url, retrieved: at } });
  return found;
}

const SAYS: Readonly<Record<number, string>> = {
  401: " (it wants a login)",
  403: " (it does not let us)",
  404: " (there is no such page)",
  410: " (the page is gone for good)",
  429: " (we asked too often)",
  451: " (withheld for legal reasons)",
  500: " (a fault of its own)",
  503: " (it is busy)",
};

const saysOf = (status: number): string => SAYS[status] ?? "";

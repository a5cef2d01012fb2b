import type { Got } from "../../../fetch/get.ts";
import { HearsayError } from "../../../model/errors.ts";
import { type Found, type InputOptions, reportsOfBytes } from "../../../read/inputs.ts";

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

import { PUBLIC_ONLY } from "../../fetch/guard.ts";
import { HearsayError } from "../../model/errors.ts";
import { reportsOfAddress } from "../operations/index.ts";
import { userAgent } from "../user-agent.ts";
import type { Part } from "./adding.ts";
import type { Door } from "./door.ts";
import { textBody } from "./json-body.ts";

/** Most addresses of one upload, and most bytes that they may take: others wait for their end. */
const [MOST, MOST_BYTES] = [50, 256 * 1024];

/** Whether a request brings addresses to fetch (RFC 2483, section 5) in place of reports. */
export const isAddressList = (request: Request): boolean =>
  /^text\/uri-list\b/i.test(request.headers.get("content-type") ?? "");

/**
 * The addresses of a request, each a part that is fetched when its turn comes, as `hearsay add` fetches it. Throws
 * HearsayError `no-reports` where it names none, `too-large` where it names too many.
 */
export async function addressesOf(request: Request, { guard = PUBLIC_ONLY, now }: Door): Promise<readonly Part[]> {
  const lines = (await textBody(request, MOST_BYTES)).split(/\r?\n/).map((line) => line.trim());
  const addresses = [...new Set(lines.filter((line) => line !== "" && !line.startsWith("#")))];
  if (addresses.length === 0) throw new HearsayError("no-reports", "The list names no address.");
  if (addresses.length > MOST)
    throw new HearsayError("too-large", `At most ${MOST} addresses are fetched at once: send the others afterwards.`, {
      most: MOST,
    });
  const { searchParams } = new URL(request.url);
  const inputs = { publisher: searchParams.get("publisher"), published: searchParams.get("published") };
  return addresses.map((address) => ({
    expected: 1,
    found: () => reportsOfAddress(address, { guard, userAgent: userAgent(), now, inputs }),
  }));
}

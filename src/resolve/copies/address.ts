/** Parameters that tell where a reader came from, not which page it is. */
const TRACKING =
  /^(?:utm_|at_|mc_|pk_|ns_|xtor|fbclid$|gclid$|dclid$|msclkid$|igshid$|yclid$|twclid$|cmpid$|cmp$|ocid$|cid$|ref$|ref_|referrer$|source$|src$|smid$|smtyp$|spm$|share|sr_share|partner$|rss$|feed$|output$|amp$|traffic_source$|__twitter|intcid$|ftag$|taid$|via$)/i;

/**
 * An address as it is the same for every reader: without scheme, "www.", "m." and "amp." before the host, tracking
 * parameters, fragment, a closing slash or "amp". Null where it names no page (a site's front page, no address at all).
 */
export function addressOf(url: string | null | undefined): string | null {
  const match = url?.trim().match(/^(?:https?:)?\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i);
  if (!match) return null;
  const host = (match[1] ?? "")
    .toLowerCase()
    .replace(/^[^@]*@/, "")
    .replace(/:(?:80|443)$/, "")
    .replace(/^(?:www|m|mobile|amp)\./, "");
  const path = (match[2] ?? "")
    .replace(/\/(?:index\.(?:html?|php))?$/i, "")
    .replace(/\/amp$|\.amp(?=\.html?$)|^\/amp(?=\/)/i, "")
    .replace(/\/+$/, "");
  const query = (match[3] ?? "")
    .split("&")
    .filter((pair) => pair && !TRACKING.test(pair.split("=")[0] ?? ""))
    .sort()
    .join("&");
  return path === "" && query === "" ? null : `${host}${path}${query && `?${query}`}`;
}

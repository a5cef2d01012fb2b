/** Addresses as people paste them, one after another: each once, and a bare host with the scheme that browsers add. */
export function addressesIn(pasted: string): readonly string[] {
  const words = pasted.split(/\s+/).map((word) => word.replace(/^[<("“]+|[>)"”,;]+$/g, ""));
  const addresses = words.filter(Boolean).map((word) => (BARE_HOST.test(word) ? `https://${word}` : word));
  return [...new Set(addresses)];
}

/** "nilepost.example/2024/strike" */
const BARE_HOST = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u;

/** A 32-bit hash of words (FNV-1a over UTF-16 code units, finished as in MurmurHash3): the same on every machine. */
export function hashWords(words: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Spreads a 32-bit number over all its bits. (The finaliser of MurmurHash3 by A. Appleby, public domain.) */
export function mix(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

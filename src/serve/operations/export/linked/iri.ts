/** The name of something of the case among linked data: its kind and what names it, escaped. */
export const iriOf = (kind: "report" | "claim" | "actor" | "event", ...names: readonly string[]): string =>
  `urn:hearsay:${kind}:${names.map(encoded).join(":")}`;

/** Signs that a URN may not hold as they are; parts are told apart by colons, so these are none. */
const encoded = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );

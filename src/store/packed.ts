import { deflateRawSync, inflateRawSync } from "node:zlib";

/** A value as compressed JSON. Any string survives it, a NUL or half a surrogate pair too, which databases refuse. */
export function pack(value: unknown): Uint8Array {
  // Level 3: a reading in a third of the time of the default, a fifth larger.
  return deflateRawSync(JSON.stringify(value), { level: 3 });
}

/** What was packed; the caller says of what type it was. */
export function unpack<T>(packed: Uint8Array | ArrayBuffer): T {
  return JSON.parse(unpackText(packed)) as T;
}

/** The JSON text itself, byte for byte. */
export const unpackText = (packed: Uint8Array | ArrayBuffer): string => inflateRawSync(packed).toString("utf8");

/** Bytes as they are, compressed. */
export const packBytes = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 6 });

/** The bytes that were packed. */
export const unpackBytes = (packed: Uint8Array | ArrayBuffer): Uint8Array => inflateRawSync(packed);

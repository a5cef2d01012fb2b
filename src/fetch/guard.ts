import { BlockList, isIP, isIPv4 } from "node:net";

/** Which machines may be asked. It is handed to whoever fetches, and every address is shown to it, after every redirect too. */
export interface Guard {
  readonly allows: (address: string) => boolean;
}

/** Networks that are no part of the public internet (IANA's special-purpose registries for IPv4 and IPv6). */
const NOT_PUBLIC: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

let closed: BlockList | undefined;

/** The default: nothing of the machine itself, of its network, or of a provider's own services is ever asked. */
export const PUBLIC_ONLY: Guard = { allows: isPublic };

function isPublic(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (isIP(plain) === 0) return false;
  // an IPv4 address in IPv6's clothes is the IPv4 address
  const mapped = plain.match(/^::ffff:(?:0:)?(\d+\.\d+\.\d+\.\d+)$/i)?.[1] ?? hexMapped(plain);
  if (mapped) return isPublic(mapped);
  closed ??= blockList();
  return !closed.check(plain, isIPv4(plain) ? "ipv4" : "ipv6");
}

/** "::ffff:7f00:1" is 127.0.0.1. */
function hexMapped(address: string): string | null {
  const found = address.match(/^::ffff:(?:0:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i);
  if (!found) return null;
  const [high, low] = [Number.parseInt(found[1] ?? "0", 16), Number.parseInt(found[2] ?? "0", 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

function blockList(): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of NOT_PUBLIC) list.addSubnet(network, prefix, isIPv4(network) ? "ipv4" : "ipv6");
  return list;
}

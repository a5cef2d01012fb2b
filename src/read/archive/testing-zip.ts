import { crc32, deflateRawSync } from "node:zlib";

/** A ZIP archive, for tests; `size` is what it says that a member unpacks to, where that is a lie. */
export function zipOf(
  members: Readonly<Record<string, string | Uint8Array>>,
  { size, stored = false }: { readonly size?: number; readonly stored?: boolean } = {},
): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(members)) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const called = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(0x800, 6);
    local.writeUInt16LE(stored ? 0 : 8, 8);
    local.writeUInt32LE(checksum(bytes), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size ?? bytes.length, 22);
    local.writeUInt16LE(called.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x800, 8);
    central.writeUInt16LE(stored ? 0 : 8, 10);
    central.writeUInt32LE(checksum(bytes), 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(size ?? bytes.length, 24);
    central.writeUInt16LE(called.length, 28);
    central.writeUInt32LE(at, 42);
    locals.push(local, called, packed);
    centrals.push(central, called);
    at += 30 + called.length + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(centrals.length / 2, 8);
  end.writeUInt16LE(centrals.length / 2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const checksum = (bytes: Uint8Array): number => (typeof crc32 === "function" ? crc32(bytes) : 0);

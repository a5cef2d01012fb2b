import { expect, test } from "vitest";
import { PUBLIC_ONLY } from "./guard.ts";

test.each([
  "93.184.216.34",
  "8.8.8.8",
  "2606:4700:4700::1111",
  "[2a00:1450:4001::200e]",
  "172.32.0.1",
  "::ffff:8.8.8.8",
])("%s may be asked", (address) => expect(PUBLIC_ONLY.allows(address)).toBe(true));

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.100.100.200",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "[::1]",
  "fe80::1%eth0",
  "fd00:ec2::254",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::127.0.0.1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "2001:db8::1",
  "not an address",
  "",
])("%s may not", (address) => expect(PUBLIC_ONLY.allows(address)).toBe(false));

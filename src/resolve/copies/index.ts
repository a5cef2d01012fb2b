export { COPIES } from "./copies.ts";
export { type CopyFacts, type CopyMember, copyFacts, type NamedOrigin } from "./copy-facts.ts";
export { type CopyProfile, copyNode } from "./copy-profile.ts";
export type { CopyKind } from "./copy-relation.ts";

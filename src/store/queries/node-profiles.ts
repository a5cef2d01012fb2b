import { remembered } from "../../model/remembered.ts";

const parsed = remembered((json) => JSON.parse(json) as unknown, 16_384);

/**
 * A node's profile from its JSON. Reports of one week are compared with the same others over and over: what was read
 * once is handed out again, and what was worked out of it stays with it. So a profile is never changed, only replaced.
 */
export const profileFrom = <Profile>(json: string): Profile => parsed(json) as Profile;

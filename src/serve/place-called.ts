import { placeCalled as called } from "../pipeline.ts";
import type { Context } from "./operations/index.ts";

/** Where a place lies, by the gazetteer that is shipped. */
export const placeCalled: NonNullable<Context["placeCalled"]> = async (name, country) => called(name, country);

import { placeCalled as called, useOwnPlaces } from "../pipeline.ts";
import { type Case, type Context, placesBeside } from "./operations/index.ts";

/** Where a place lies, by the gazetteer that is shipped and by the places that were brought into the case. */
export function placeCalledIn({ where }: Pick<Case, "where">): NonNullable<Context["placeCalled"]> {
  return async (name, country) => {
    const places = placesBeside(where);
    if (places) useOwnPlaces(places);
    return called(name, country);
  };
}

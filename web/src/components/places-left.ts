/** How far down this visit left its pages, by the keys of their addresses, in pixels. */
const LEFT = new Map<string, number>();

export const leavePlace = (key: string, place: number): void => void LEFT.set(key, place);

/** Where a page was left that is opened again; undefined where it is a new one. */
export const placeLeft = (key: string): number | undefined => LEFT.get(key);

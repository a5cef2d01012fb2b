export interface Spot<Of> {
  readonly of: Of;
  /** Where it stands, and how far it reaches, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly weight: number;
}

export interface Gathered<Of> {
  readonly spots: readonly [Spot<Of>, ...Spot<Of>[]];
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** What is drawn larger than this, in pixels, shows where it lies by itself and is not gathered with others. */
export const DRAWN = 11;
/** Nearer to each other than this they could not be told apart. */
const NEAR = 34;

/** Spots that would lie over each other become one, which stands where the heaviest of them does; the order does not matter. */
export function gathered<Of>(spots: readonly Spot<Of>[]): readonly Gathered<Of>[] {
  const groups: [Spot<Of>, ...Spot<Of>[]][] = [];
  const heaviest = [...spots].sort((a, b) => b.weight - a.weight || a.x - b.x || a.y - b.y);
  for (const spot of heaviest) {
    const near = groups.find(([first]) => small(first) && small(spot) && distance(first, spot) < NEAR);
    if (near) near.push(spot);
    else groups.push([spot]);
  }
  return groups.map((own) => ({
    spots: own,
    x: own[0].x,
    y: own[0].y,
    weight: own.reduce((sum, { weight }) => sum + weight, 0),
  }));
}

const small = ({ radius }: Spot<unknown>) => radius < DRAWN;
const distance = (a: Spot<unknown>, b: Spot<unknown>) => Math.hypot(a.x - b.x, a.y - b.y);

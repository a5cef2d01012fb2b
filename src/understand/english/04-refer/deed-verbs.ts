const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** After which somebody is dead. */
export const KILLS = listed("kill murder execute slay slaughter behead assassinate massacre lynch strangle");

/** What those do who make war or rob, killing apart. */
export const FIGHTS = listed(
  "shoot shell bomb strafe attack raid storm beat whip flog torture rape stab burn torch loot abduct kidnap",
);

/** What a site's robots.txt lets a robot do (RFC 9309). */
export interface Robots {
  readonly allows: (path: string) => boolean;
  /** Seconds that it asks a robot to wait between two requests. */
  readonly delay: number | null;
}

export const ALL_ALLOWED: Robots = { allows: () => true, delay: null };
/** A site whose robots.txt cannot be had now is left alone (RFC 9309, 2.3.1.4). */
export const NOTHING_ALLOWED: Robots = { allows: () => false, delay: null };

/** Longer files are read so far (RFC 9309, 2.5 asks for 500 kB at least). */
const LONGEST = 600_000;
const MOST_RULES = 5_000;

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** The rules of a robots.txt for a robot of this name, or else for all. */
export function robotsOf(text: string, name: string): Robots {
  const groups = groupsOf(text.slice(0, LONGEST));
  const own = groups.filter(({ agents }) => agents.includes(name.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  const rules = chosen.flatMap((group) => group.rules).slice(0, MOST_RULES);
  const delays = chosen.flatMap(({ delay }) => (delay === null ? [] : [delay]));
  return { allows: (path) => allowed(path, rules), delay: delays.length > 0 ? Math.max(...delays) : null };
}

function groupsOf(text: string) {
  const groups: { agents: string[]; rules: Rule[]; delay: number | null }[] = [];
  let naming = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = "", value = ""] = line.replace(/#.*$/, "").match(/^\s*([\w-]+)\s*:\s*(.*?)\s*$/) ?? [];
    const field = key.toLowerCase();
    if (field === "user-agent") {
      if (!naming) groups.push({ agents: [], rules: [], delay: null });
      groups.at(-1)?.agents.push(value.toLowerCase());
      naming = true;
    } else if (field === "allow" || field === "disallow") {
      naming = false;
      if (value !== "") groups.at(-1)?.rules.push({ allow: field === "allow", path: value });
    } else if (field === "crawl-delay") {
      naming = false;
      const group = groups.at(-1);
      if (group && /^\d+(?:\.\d+)?$/.test(value)) group.delay = Number(value);
    }
  }
  return groups;
}

/** The longest rule that fits wins; of two of one length the one that allows. */
function allowed(path: string, rules: readonly Rule[]): boolean {
  let best: Rule | null = null;
  for (const rule of rules)
    if (
      fits(path, rule.path) &&
      (!best || rule.path.length > best.path.length || (rule.path.length === best.path.length && rule.allow))
    )
      best = rule;
  return best?.allow ?? true;
}

/** `*` stands for anything, `$` for the end; walked by hand, so that no rule is slow. */
function fits(path: string, rule: string): boolean {
  const ends = rule.endsWith("$");
  const pieces = (ends ? rule.slice(0, -1) : rule).split("*");
  let at = 0;
  for (const [number, piece] of pieces.entries()) {
    const last = number === pieces.length - 1;
    if (number === 0) {
      if (!path.startsWith(piece)) return false;
      at = piece.length;
    } else if (last && ends) {
      return path.length - piece.length >= at && path.endsWith(piece);
    } else {
      const found = path.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
  }
  return !ends || at === path.length;
}

import { readFileSync } from "node:fs";
import { packageFile } from "../../model/package-file.ts";

const AGENCIES = packageFile("lexicon/agencies.tsv");

let names: ReadonlyMap<string, string> | undefined;

/** The form in which a news agency is credited ("AFP"), from any of its names; the name itself where it is not listed. */
export function agencyName(name: string): string {
  names ??= loaded();
  return names.get(plain(name)) ?? name.trim();
}

/** Whether a publisher is the agency of this name: by the list, or because the name is the publisher's initials. */
export function isAgency(publisher: string | null, agency: string): boolean {
  if (!publisher) return false;
  const [own, credited] = [plain(agencyName(publisher)), plain(agency)];
  return own === credited || (credited.length >= 2 && initials(publisher) === credited);
}

function loaded(): ReadonlyMap<string, string> {
  const [, ...rows] = readFileSync(AGENCIES, "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() && !line.startsWith("#"));
  return new Map(
    rows.flatMap((row) => {
      const [short = "", long = ""] = row.split("\t").map((cell) => cell.trim());
      return [short, long].filter(Boolean).map((form) => [plain(form), short] as const);
    }),
  );
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/\s+(?:news agency|news|agency)$/, "")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();

const initials = (name: string) =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:the|of|de|and|for)$/.test(word))
    .map((word) => word[0] ?? "")
    .join("");

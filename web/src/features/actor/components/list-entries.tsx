import type { Output } from "../../../api/operations.ts";
import { countryName } from "../../../components/words.ts";
import { sectorWords } from "../sectors.ts";
import css from "./list-entries.module.css";

type Entry = Output<"show-actor">["entries"][number];

/** What lists that somebody brought into the case say of it: no report's word, so each says whose list it is. */
export function ListEntries({ entries }: { readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>On lists of this case</h2>
      <ul className={css.entries}>
        {entries.map((entry) => (
          <li key={`${entry.list} ${entry.id}`}>
            <span className={css.name}>{entry.name}</span>
            {entry.names.length > 1 && (
              <span className={css.says}>
                also{" "}
                {entry.names.slice(1, 1 + NAMES).map((name, at) => (
                  <span key={name}>
                    {at > 0 && ", "}
                    <q>{name}</q>
                  </span>
                ))}
                {entry.names.length > 1 + NAMES && ` and ${entry.names.length - 1 - NAMES} more`}
              </span>
            )}
            <span className={css.says}>{saysOf(entry).join(" · ")}</span>
            <span className={css.list}>
              by the list <strong>{entry.list}</strong>, entry {entry.id}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many other names of an entry are shown. */
const NAMES = 6;

const saysOf = ({ kind, countries, sectors }: Entry): readonly string[] => [
  ...(kind === null ? [] : [kind]),
  ...countries.map(countryName),
  ...sectors.map(sectorWords),
];

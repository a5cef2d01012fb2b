import css from "./claim-form.module.css";
import { type Called, NOT_CALLED } from "./naming.ts";

interface CalledFieldsOptions {
  /** The words that are named. */
  readonly words: string;
  readonly called: Called | undefined;
  /** What the words may stand for; none: what they are is said by the field. */
  readonly kinds: readonly (readonly [value: Called["kind"], says: string])[];
  readonly onChange: (called: Called) => void;
}

export const PARTY_KINDS: CalledFieldsOptions["kinds"] = [
  ["", "a body"],
  ["person", "a person"],
  ["group", "people without a name"],
  ["nationality", "a people"],
  ["place", "a place or its government"],
  ["facility", "a building"],
];

export const SOURCE_KINDS: CalledFieldsOptions["kinds"] = [
  ["", "unnamed"],
  ["organization", "a body or medium"],
  ["person", "a person"],
  ["place", "a government, by its place"],
  ["document", "a document"],
];

/** Whom words name that nobody read: the name by which other reports call it, what it is, and its country. */
export function CalledFields({ words, called = NOT_CALLED, kinds, onChange }: CalledFieldsOptions) {
  return (
    <span className={css.called}>
      <input
        aria-label={`${words}: name in other reports`}
        value={called.name}
        dir="auto"
        placeholder="name in English"
        onChange={(event) => onChange({ ...called, name: event.target.value })}
      />
      {kinds.length > 0 && (
        <select
          aria-label={`${words}: what it is`}
          value={called.kind}
          onChange={(event) => onChange({ ...called, kind: event.target.value as Called["kind"] })}
        >
          {kinds.map(([value, says]) => (
            <option key={value} value={value}>
              {says}
            </option>
          ))}
        </select>
      )}
      <input
        aria-label={`${words}: country`}
        className={css.country}
        value={called.country}
        maxLength={3}
        pattern="[A-Z]{3}"
        title="three letters of ISO 3166, as SDN"
        placeholder="SDN"
        onChange={(event) => onChange({ ...called, country: event.target.value.toUpperCase() })}
      />
    </span>
  );
}

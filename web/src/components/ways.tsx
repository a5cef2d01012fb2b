import css from "./ways.module.css";

/** Something that can be done here, by a button or by its key. */
export interface Way {
  readonly key: string;
  readonly name: string;
  readonly act: () => void;
}

interface WaysOptions {
  /** What can be decided. */
  readonly ways: readonly Way[];
  /** Going on, going back, undoing. */
  readonly others: readonly Way[];
}

/** What can be decided of the thing at hand, at the foot of the page. */
export function Ways({ ways, others }: WaysOptions) {
  return (
    <fieldset className={css.ways}>
      <legend className="unseen">Decide</legend>
      {ways.map((way) => (
        <WayButton key={way.key} way={way} />
      ))}
      <span className={css.gap} />
      {others.map((way) => (
        <WayButton key={way.key} way={way} />
      ))}
    </fieldset>
  );
}

function WayButton({ way: { key, name, act } }: { readonly way: Way }) {
  return (
    <button type="button" onClick={act} aria-keyshortcuts={key}>
      {name} <kbd>{key}</kbd>
    </button>
  );
}

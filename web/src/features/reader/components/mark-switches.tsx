import { ToggleGroup } from "radix-ui";
import { LAYERS, type SwitchLayer } from "../marks.ts";
import css from "./mark-switches.module.css";

interface MarkSwitchesOptions {
  readonly shown: ReadonlySet<SwitchLayer>;
  /** Of which kinds the report has none. */
  readonly without: ReadonlySet<SwitchLayer>;
  readonly onChange: (shown: ReadonlySet<SwitchLayer>) => void;
}

/** What is marked in the text, each to be switched; each switch looks like its mark. */
export function MarkSwitches({ shown, without, onChange }: MarkSwitchesOptions) {
  return (
    <ToggleGroup.Root
      type="multiple"
      className={css.all}
      data-screen=""
      aria-label="Marked in the text"
      value={[...shown]}
      onValueChange={(layers: SwitchLayer[]) => onChange(new Set(layers))}
    >
      {LAYERS.filter(({ layer }) => !without.has(layer)).map(({ layer, title }) => (
        <ToggleGroup.Item key={layer} value={layer} className={css.one}>
          <span data-layer={layer}>{title}</span>
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}

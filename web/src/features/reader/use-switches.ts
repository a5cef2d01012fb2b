import { useState } from "react";
import { LAYERS, type SwitchLayer } from "./marks.ts";

const KEY = "hearsay-marks";

/** Which marks are shown; kept on this machine. All but the contents at first. */
export function useSwitches(): readonly [ReadonlySet<SwitchLayer>, (shown: ReadonlySet<SwitchLayer>) => void] {
  const [shown, setShown] = useState<ReadonlySet<SwitchLayer>>(() => {
    const kept = localStorage.getItem(KEY);
    if (kept === null) return new Set(["name", "source", "cue", "part"]);
    return new Set(LAYERS.map(({ layer }) => layer).filter((layer) => kept.split(" ").includes(layer)));
  });
  return [
    shown,
    (next) => {
      localStorage.setItem(KEY, [...next].join(" "));
      setShown(next);
    },
  ];
}

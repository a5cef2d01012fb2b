import { useState } from "react";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "hearsay-theme";

/** The theme chosen on this machine; as the system has it where none was. */
function chosen(): Theme {
  const kept = localStorage.getItem(KEY);
  return THEMES.find((theme) => theme === kept) ?? "system";
}

/** Shows the page in the theme that was chosen before. */
export function keepTheme(): void {
  document.documentElement.dataset.theme = chosen();
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(chosen);
  return [
    theme,
    (next) => {
      localStorage.setItem(KEY, next);
      keepTheme();
      setTheme(next);
    },
  ];
}

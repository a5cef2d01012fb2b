import css from "./frame.module.css";
import { THEMES, useTheme } from "./theme.ts";

const NAMES = { system: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" } as const;

/** Goes from the system's theme to light, to dark, and back. */
export function ThemeButton() {
  const [theme, setTheme] = useTheme();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  return (
    <button
      type="button"
      className={css.tool}
      onClick={() => setTheme(next)}
      title={NAMES[theme]}
      aria-label={NAMES[theme]}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
      </svg>
    </button>
  );
}

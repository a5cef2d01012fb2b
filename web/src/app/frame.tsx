import { type ReactNode, useRef, useState } from "react";
import { Link, NavLink } from "react-router";
import { paths } from "../paths.ts";
import { Collector } from "./collector.tsx";
import { Copier } from "./copier.tsx";
import css from "./frame.module.css";
import { Help } from "./help.tsx";
import { Palette } from "./palette.tsx";
import { PLACES } from "./places.ts";
import { SearchField } from "./search-field.tsx";
import { ThemeButton } from "./theme-button.tsx";
import { useKeys } from "./use-keys.ts";
import { useOpenInPrint } from "./use-open-in-print.ts";
import { usePlaceOnPage } from "./use-place-on-page.ts";

/** What stands around every page: where to go, what to look for, help. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<"palette" | "help" | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useOpenInPrint();
  useKeys({
    palette: () => setOpen("palette"),
    help: () => setOpen("help"),
    search: () => field.current?.focus(),
  });
  usePlaceOnPage();
  return (
    <>
      <a className={css.skip} href="#page">
        To the page
      </a>
      <header className={css.head}>
        <Link to={paths.home} className={css.mark} aria-label="Hearsay: what the case holds">
          <img src="/mark.svg" alt="" width="22" height="22" />
          <span>Hearsay</span>
        </Link>
        <SearchField field={field} />
        <nav className={css.nav} aria-label="Pages">
          {PLACES.filter(({ head = true }) => head).map(({ path, name }) => (
            <NavLink key={path} to={path}>
              {name}
            </NavLink>
          ))}
        </nav>
        <div className={css.tools}>
          <button type="button" className={css.tool} onClick={() => setOpen("palette")} aria-keyshortcuts="Control+K">
            Go to <kbd>Ctrl K</kbd>
          </button>
          <button type="button" className={css.tool} onClick={() => setOpen("help")} aria-keyshortcuts="?">
            Help
          </button>
          <ThemeButton />
        </div>
      </header>
      <main id="page" className={css.page} tabIndex={-1}>
        {children}
      </main>
      <Collector />
      <Copier />
      {open === "palette" && <Palette onClose={() => setOpen(null)} onHelp={() => setOpen("help")} />}
      {open === "help" && <Help onClose={() => setOpen(null)} />}
    </>
  );
}

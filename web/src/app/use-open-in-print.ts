import { useEffect } from "react";

/** Opens what is folded (`data-print`) while a page is printed, and folds it again. */
export function useOpenInPrint(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>("details[data-print]:not([open])")];
      for (const one of opened) one.open = true;
    };
    const fold = () => {
      for (const one of opened) one.open = false;
      opened = [];
    };
    addEventListener("beforeprint", open);
    addEventListener("afterprint", fold);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", fold);
    };
  }, []);
}

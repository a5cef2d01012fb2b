import { type RefObject, useEffect, useState } from "react";
import type { Piece } from "../../components/claim-form/draft.ts";

/** The words chosen last within a part of the page; they stay when a button is pressed. */
export function useSelectedText(root: RefObject<HTMLElement | null>): Piece | null {
  const [words, setWords] = useState<Piece | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
      if (!root.current?.contains(selection.getRangeAt(0).commonAncestorContainer)) return;
      const text = selection.toString().trim();
      if (text) setWords({ text });
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [root]);
  return words;
}

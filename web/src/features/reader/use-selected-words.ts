import { type RefObject, useEffect, useState } from "react";
import { type Words, wholeWords } from "../../components/claim-form/selected-span.ts";

/**
 * The words chosen last in the report's text; they stay when a button is pressed, and go when others are chosen or `clear`
 * is called.
 */
export function useSelectedWords(
  root: RefObject<HTMLElement | null>,
  text: string,
): readonly [Words | null, () => void] {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
      const from = offsetAt(root.current, startContainer, startOffset);
      const to = offsetAt(root.current, endContainer, endOffset);
      if (from !== null && to !== null) setWords(wholeWords(text, from, to));
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [root, text]);
  return [words, () => setWords(null)];
}

/** The place in the text at which a point of the page stands: every piece of text says where it begins. */
function offsetAt(root: HTMLElement | null, node: Node, offset: number): number | null {
  if (!root?.contains(node)) return null;
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = node.parentElement?.closest<HTMLElement>("[data-start]");
    return piece ? Number(piece.dataset.start) + offset : null;
  }
  // between pieces, as when a whole paragraph is chosen: where the next begins, or behind the last the end of that
  const point = node.childNodes[offset];
  const pieces = [...root.querySelectorAll<HTMLElement>("[data-start]")];
  const next = point && pieces.find((piece) => point.contains(piece) || isBehind(piece, point));
  if (next) return Number(next.dataset.start);
  const last = pieces.filter((piece) => node.contains(piece)).at(-1);
  return last ? Number(last.dataset.start) + (last.textContent?.length ?? 0) : null;
}

const isBehind = (piece: Node, point: Node) =>
  (point.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

import { type ReactNode, useEffect, useRef } from "react";
import css from "./modal.module.css";

interface ModalOptions {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A window over the page. The browser's own dialog: it keeps the keyboard inside, closes with Escape and needs no style
 * written into the page, which the content security policy forbids.
 */
export function Modal({ label, onClose, children }: ModalOptions) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it as well
    <dialog
      ref={dialog}
      className={css.modal}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={css.inside}>{children}</div>
    </dialog>
  );
}

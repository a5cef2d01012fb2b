import { useId, useState } from "react";
import { paths } from "../../paths.ts";
import { Modal } from "../modal.tsx";
import { questionAlone } from "./address.ts";
import { EXPORT_FORMS } from "./export-forms.ts";
import css from "./export-search.module.css";

/** Fetches what the question finds, in a form for other programs or for people. */
export function ExportSearch({ address }: { readonly address: URLSearchParams }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={css.open} onClick={() => setOpen(true)}>
        Export
      </button>
      {open && <Forms address={address} onClose={() => setOpen(false)} />}
    </>
  );
}

function Forms({ address, onClose }: { readonly address: URLSearchParams; readonly onClose: () => void }) {
  const [leavesOut, setLeavesOut] = useState(false);
  const box = useId();
  const isWhole = questionAlone(address) === "";
  return (
    <Modal label="Export" onClose={onClose}>
      <h2 className={css.title}>Export {isWhole ? "the whole case" : "what is found"}</h2>
      <p className={css.note}>
        Claims that somebody rejected, that were taken back or that a copy only repeats stay here, and so do reports
        that are not open. The file is written as it is fetched.
      </p>
      <p className={css.choice}>
        <input id={box} type="checkbox" checked={leavesOut} onChange={(event) => setLeavesOut(event.target.checked)} />{" "}
        <label htmlFor={box}>Leave out the names of private people and what unnamed sources are called</label>
      </p>
      {EXPORT_FORMS.map(({ title, forms }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul className={css.forms}>
            {forms.map(({ name, called, says }) => (
              <li key={name}>
                <a href={addressOf(name, address, leavesOut)} download>
                  {called}
                </a>{" "}
                <span>{says}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </Modal>
  );
}

/** Where the server writes a form of what is asked; the order and what is left out of a page are nothing to it. */
function addressOf(form: string, address: URLSearchParams, leavesOut: boolean): string {
  const query = new URLSearchParams(questionAlone(address));
  for (const name of ["sort", "ascending"]) query.delete(name);
  for (const name of ["copies", "rejected"]) if (query.get(name) === "yes") query.set(name, "true");
  query.set("as", form);
  if (leavesOut) query.append("redact", "private");
  return paths.exported(String(query));
}

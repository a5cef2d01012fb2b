import { type DragEvent, type FormEvent, useRef, useState } from "react";
import { addressesIn } from "../addresses-in.ts";
import { useUpload } from "../use-upload.ts";
import css from "./add-reports.module.css";
import { UploadResult } from "./upload-result.tsx";

/** Adding reports: files that are dropped or chosen, addresses that the server fetches, or a text that is pasted. */
export function AddReports() {
  const [progress, send] = useUpload();
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = [...event.dataTransfer.files];
    // a link that is dragged here from another page is an address
    const addresses = addressesIn(event.dataTransfer.getData("text/uri-list").replace(/^#.*$/gm, ""));
    if (dropped.length > 0) void send({ files: dropped });
    else if (addresses.length > 0) void send({ addresses });
  };
  const fetchThem = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const addresses = addressesIn(String(new FormData(form).get("addresses") ?? ""));
    if (addresses.length > 0) void send({ addresses }).then(() => form.reset());
  };
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = (name: string) => String(new FormData(form).get(name) ?? "");
    if (!typed("text").trim()) return;
    void send({
      text: typed("text"),
      title: typed("title"),
      publisher: typed("publisher"),
      published: typed("published"),
    }).then(() => form.reset());
  };
  return (
    <section className={css.add} aria-labelledby="add">
      <h2 id="add">Add reports</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard */}
      <div
        className={css.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        Drop files or links here, or{" "}
        <button type="button" onClick={() => files.current?.click()} disabled={progress.busy}>
          choose files
        </button>
        <input
          ref={files}
          type="file"
          multiple
          className="unseen"
          aria-label="Files with reports"
          tabIndex={-1}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            if (chosen.length > 0) void send({ files: chosen });
            event.target.value = "";
          }}
        />
      </div>
      <details className={css.paste}>
        <summary>Fetch addresses</summary>
        <form onSubmit={fetchThem}>
          <label className={css.wide}>
            Addresses, one a line
            <textarea
              name="addresses"
              rows={3}
              required
              spellCheck={false}
              placeholder="https://nilepost.example/2024/strike"
              aria-describedby="addresses-are"
            />
          </label>
          <p className={css.wide} id="addresses-are">
            Pages, feeds and documents of the public web. The machine that serves this case asks for each once, and
            their sites see it.
          </p>
          <button type="submit" disabled={progress.busy}>
            Fetch and add
          </button>
        </form>
      </details>
      <details className={css.paste}>
        <summary>Paste a text</summary>
        <form onSubmit={paste}>
          <label className={css.wide}>
            Text
            <textarea name="text" rows={7} required />
          </label>
          <label>
            Outlet
            <input name="publisher" autoComplete="off" />
          </label>
          <label>
            Published on
            <input name="published" type="date" />
          </label>
          <label className={css.wide}>
            Title
            <input name="title" autoComplete="off" />
          </label>
          <button type="submit" disabled={progress.busy}>
            Add
          </button>
        </form>
      </details>
      <UploadResult progress={progress} />
    </section>
  );
}

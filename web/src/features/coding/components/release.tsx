import { useState } from "react";
import { ApiError } from "../../../api/api-error.ts";
import { ask } from "../../../api/ask.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { dayWords } from "../../../components/days.ts";
import { useDecisions } from "../../../components/decisions.tsx";
import { Modal } from "../../../components/modal.tsx";
import { Failed, Loading } from "../../../components/states.tsx";
import { plural } from "../../../components/words.ts";
import css from "./release.module.css";

/** The release of a batch: made once, the same ever after. */
export function Release({ id }: { readonly id: string }) {
  const { change } = useDecisions();
  const [asking, setAsking] = useState(false);
  const { data, error, isPending, refetch } = useOperation("show-batch", { batch: id, only: "to-settle", limit: 1 });
  if (isPending) return <Loading what="the release" />;
  if (error) return <Failed error={error} again={refetch} />;
  const { batch, found } = data;
  const { frozen, name } = batch;
  const freeze = async () => {
    setAsking(false);
    await change("freeze-batch", { batch: id, unsettled: found > 0 }, { says: () => `“${name}” is frozen.` });
  };
  if (frozen) return <Frozen id={id} frozen={frozen} />;
  return (
    <div className={css.all}>
      <p>
        The release holds every claim as it was read, what each coder said of it, what holds and who settled it, and how
        far the coders agree. It is made once: whatever is judged, renamed or read anew later, it stays as it was.
      </p>
      {found > 0 && <p>Coders differ on {plural(found, "claim")} that nobody has settled yet.</p>}
      <button type="button" onClick={() => setAsking(true)}>
        Freeze the batch
      </button>
      {asking && (
        <Modal label="Freeze the batch" onClose={() => setAsking(false)}>
          <h2>Freeze the batch?</h2>
          <p>
            Nothing in it changes any more, and that cannot be taken back.
            {found > 0 && ` ${plural(found, "claim")} would be released as open.`}
          </p>
          <div className={css.buttons}>
            <button type="button" onClick={() => void freeze()}>
              {found > 0 ? "Freeze it all the same" : "Freeze it"}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              Not yet
            </button>
          </div>
        </Modal>
      )}
    </div>
  );
}

interface FrozenOptions {
  readonly id: string;
  readonly frozen: { readonly at: string; readonly by: string; readonly hash: string };
}

function Frozen({ id, frozen: { at, by, hash } }: FrozenOptions) {
  const [told, setTold] = useState<string | null>(null);
  const download = async (format: "jsonl" | "csv") => {
    try {
      const { text, type, file, whole, kept_back, gone } = await ask("release-batch", { batch: id, format });
      saveAs(new Blob([text], { type }), file);
      const left = [
        kept_back > 0 && `${plural(kept_back, "claim")} of reports that are not open stay out`,
        gone > 0 && `${plural(gone, "claim")} went with reports that were forgotten`,
      ].filter(Boolean);
      setTold(whole ? `${file} is whole.` : `${file}: ${left.join(", ")}.`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setTold(error.message);
    }
  };
  return (
    <div className={css.all}>
      <p>
        Frozen by {by} on {dayWords(at)}.
      </p>
      <dl className={css.hash}>
        <dt>SHA-256 of the JSON Lines</dt>
        <dd>
          <code>{hash}</code>
        </dd>
      </dl>
      <div className={css.buttons}>
        <button type="button" onClick={() => void download("jsonl")}>
          Download as JSON Lines
        </button>
        <button type="button" onClick={() => void download("csv")}>
          Download as a table (CSV)
        </button>
      </div>
      <p role="status">{told}</p>
    </div>
  );
}

/** Hands a file to whoever looks at the page. */
function saveAs(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

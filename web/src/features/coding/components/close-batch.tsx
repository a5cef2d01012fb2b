import { useDecisions } from "../../../components/decisions.tsx";
import { Modal } from "../../../components/modal.tsx";
import type { BatchLine } from "../batch.ts";
import css from "./close-batch.module.css";

interface CloseBatchOptions {
  readonly batch: BatchLine;
  readonly onClose: () => void;
}

/** Asks before the coding ends: it cannot be begun again, since everybody sees then what everybody said. */
export function CloseBatch({ batch: { id, name, claims, coders }, onClose }: CloseBatchOptions) {
  const { change } = useDecisions();
  const late = coders.filter(({ coded }) => coded < claims);
  const unfinished = late.length > 0 || coders.length < 2;
  const close = async () => {
    onClose();
    await change("close-batch", { batch: id, unfinished }, { says: () => `“${name}” is closed.` });
  };
  return (
    <Modal label="Close the batch" onClose={onClose}>
      <h2>Close the batch?</h2>
      <p>Everybody sees then what everybody said, so nothing more is coded in it, and it cannot be opened again.</p>
      {unfinished && (
        <p>
          {coders.length < 2 && "One person alone has coded so far: there is nothing to compare. "}
          {late.map((coder) => `${coder.name} has coded ${coder.coded} of ${claims}. `).join("")}
        </p>
      )}
      <div className={css.buttons}>
        <button type="button" onClick={() => void close()}>
          {unfinished ? "Close it all the same" : "Close it"}
        </button>
        <button type="button" onClick={onClose}>
          Not yet
        </button>
      </div>
    </Modal>
  );
}

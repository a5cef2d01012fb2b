import type { Status } from "../api/model.ts";
import { Modal } from "../components/modal.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { STATUS_WORDS } from "../components/words.ts";
import css from "./help.module.css";
import { KEYS, WORDS } from "./help-words.ts";

/** What the words and signs of the pages mean, and the keys. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal label="Help" onClose={onClose}>
      <div className={css.head}>
        <h2>What the words mean</h2>
        <button type="button" onClick={onClose}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
      <dl className={css.words}>
        {WORDS.map(([word, means]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <h2>How sure a claim sounds</h2>
      <dl className={css.words}>
        {(Object.keys(STATUS_WORDS) as Status[]).map((status) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} />
            </dt>
            <dd>{STATUS_WORDS[status].means}</dd>
          </div>
        ))}
      </dl>
      <h2>Keys</h2>
      <dl className={css.words}>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

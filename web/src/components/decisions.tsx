import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import { ApiError } from "../api/api-error.ts";
import { ask } from "../api/ask.ts";
import { keepAuthor, keptAuthor } from "../api/author.ts";
import type { Input, Output } from "../api/operations.ts";
import { AuthorWindow } from "./author-window.tsx";
import css from "./decisions.module.css";

type Deciding = "judge" | "add-claim";

interface Decisions {
  /** Whoever decides in this browser; null before the first decision. */
  readonly author: string | null;
  /** Judgements made on this page that were not taken back. */
  readonly standing: readonly string[];
  /** Asks for another name. */
  readonly rename: () => void;
  /** Keeps a decision, asking first who decides; null where it was not kept, which the bar says. */
  readonly decide: <Name extends Deciding>(
    name: Name,
    input: Input<Name>,
    says: string,
  ) => Promise<Output<Name> | null>;
  /** Takes back a decision, or the last one that was made here. Gives whether it was taken back. */
  readonly takeBack: (judgement?: string) => Promise<boolean>;
}

interface Told {
  readonly says: string;
  /** What the bar offers to take back. */
  readonly judgement: string | null;
  readonly fault: boolean;
}

const Held = createContext<Decisions | null>(null);

/** Decisions of a page: made under a name, told in a bar, and taken back from there. Throws outside of DecisionsBar. */
export function useDecisions(): Decisions {
  const held = useContext(Held);
  if (!held) throw new Error("useDecisions stands within DecisionsBar");
  return held;
}

/** What stands around pages on which something is decided. */
export function DecisionsBar({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [author, setAuthor] = useState(keptAuthor);
  const [naming, setNaming] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const named = useRef<((name: string | null) => void) | null>(null);
  const [standing, setStanding] = useState<readonly string[]>([]);

  const askName = useCallback(
    () =>
      new Promise<string | null>((done) => {
        named.current = done;
        setNaming(true);
      }),
    [],
  );
  const endNaming = (name: string | null) => {
    if (name !== null) {
      keepAuthor(name);
      setAuthor(name);
    }
    setNaming(false);
    named.current?.(name);
    named.current = null;
  };
  const attempt = useCallback(
    async <Of,>(work: () => Promise<Of>): Promise<Of | null> => {
      if (keptAuthor() === null && (await askName()) === null) return null;
      try {
        const answer = await work();
        // what was decided may show anywhere: groups, counts, lists
        await client.invalidateQueries();
        return answer;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        setTold({ says: error.message, judgement: null, fault: true });
        return null;
      }
    },
    [client, askName],
  );
  const decide = useCallback<Decisions["decide"]>(
    async (name, input, says) => {
      const answer = await attempt(() => ask(name, input));
      if (answer) {
        const { id } = answer.judgement;
        setStanding((before) => [...before, id]);
        setTold({ says, judgement: id, fault: false });
      }
      return answer;
    },
    [attempt],
  );
  const takeBack = useCallback(
    async (judgement = standing.at(-1)) => {
      if (judgement === undefined) return false;
      const answer = await attempt(() => ask("undo", { ids: [judgement] }));
      if (!answer) return false;
      setStanding((before) => before.filter((id) => id !== judgement));
      setTold({ says: "Taken back.", judgement: null, fault: false });
      return true;
    },
    [attempt, standing],
  );
  const held = useMemo(
    () => ({ author, standing, rename: () => void askName(), decide, takeBack }),
    [author, standing, askName, decide, takeBack],
  );
  return (
    <Held.Provider value={held}>
      {children}
      <div className={css.bar} role="status" data-shown={told !== null} data-fault={told?.fault}>
        {told && (
          <>
            <span>{told.says}</span>
            {told.judgement && (
              <button type="button" onClick={() => void takeBack(told.judgement ?? undefined)}>
                Undo
              </button>
            )}
            <button type="button" onClick={() => setTold(null)} aria-label="Close this note">
              ×
            </button>
          </>
        )}
      </div>
      {naming && <AuthorWindow onName={endNaming} onClose={() => endNaming(null)} />}
    </Held.Provider>
  );
}

import type { ReactNode } from "react";
import { Link } from "react-router";
import { paths } from "../paths.ts";
import { Empty } from "./states.tsx";

interface NothingFoundOptions {
  readonly title: string;
  /** Whether the question asks for anything: one that does not finds nothing because the case holds nothing of the kind. */
  readonly asked: boolean;
  /** What to do where the question asks for too much. */
  readonly children: ReactNode;
}

/** A question that finds nothing: how to ask for less, or how to have something to ask of. */
export function NothingFound({ title, asked, children }: NothingFoundOptions) {
  return (
    <Empty title={title}>
      {asked ? (
        children
      ) : (
        <>
          The case holds nothing of the kind yet. <Link to={paths.home}>Add reports on the first page</Link>: what they
          tell of it stands here then.
        </>
      )}
    </Empty>
  );
}

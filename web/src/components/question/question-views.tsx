import { Link, NavLink } from "react-router";
import { paths } from "../../paths.ts";
import { narrowings, questionAlone } from "./address.ts";
import { ExportSearch } from "./export-search.tsx";
import css from "./question-views.module.css";
import { SaveSearch } from "./save-search.tsx";

const VIEWS = [
  [paths.search, "As claims"],
  [paths.map, "On the map"],
  [paths.timeline, "Over time"],
  [paths.network, "As a network"],
] as const;

/** The same question, seen otherwise, and kept. */
export function QuestionViews({ address }: { readonly address: URLSearchParams }) {
  const query = questionAlone(address);
  return (
    <div className={css.all}>
      <nav className={css.views} aria-label="The same question, seen otherwise">
        {VIEWS.map(([path, name]) => (
          <NavLink key={name} to={path(query)}>
            {name}
          </NavLink>
        ))}
      </nav>
      <SaveSearch address={address} />
      <ExportSearch address={address} />
      {narrowings(address).length > 0 && (
        <Link className={css.batch} to={paths.batches(query)}>
          Code as a batch
        </Link>
      )}
    </div>
  );
}

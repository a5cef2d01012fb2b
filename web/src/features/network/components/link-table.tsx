import { useState } from "react";
import { Link as To } from "react-router";
import { plural, typeWords } from "../../../components/words.ts";
import { paths } from "../../../paths.ts";
import { type Link, linkKey, type Network } from "../laid-out.ts";
import css from "./link-table.module.css";

interface TableOptions {
  readonly network: Network;
  /** Links of this actor alone. */
  readonly of: string | null;
  readonly onLink: (key: string) => void;
}

/** So many rows at first, and when more are asked for. */
const FIRST = 60;

/** The network as a table: who is told to do what to whom, the most told first. */
export function LinkTable({ network: { actors, links }, of, onLink }: TableOptions) {
  const [all, setAll] = useState(false);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const own = links.filter(({ from, to }) => of === null || from === of || to === of);
  const name = (id: string) => <To to={paths.actor(id)}>{names.get(id)}</To>;
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Doer</th>
            <th scope="col">What</th>
            <th scope="col">Done to</th>
            <th scope="col">Told by</th>
          </tr>
        </thead>
        <tbody>
          {(all ? own : own.slice(0, FIRST)).map((link) => (
            <tr key={linkKey(link)}>
              <td>{name(link.from)}</td>
              <td className={css.what} data-quad={link.quad}>
                {typesOf(link)}
                {link.mutual && <span className={css.both}>, together</span>}
              </td>
              <td>{name(link.to)}</td>
              <td>
                <button type="button" onClick={() => onLink(linkKey(link))}>
                  {plural(link.claims, "claim")}
                  <span className="unseen">
                    {" "}
                    on {names.get(link.from)} and {names.get(link.to)}
                  </span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {own.length > FIRST && !all && (
        <button type="button" onClick={() => setAll(true)}>
          {own.length - FIRST} more
        </button>
      )}
    </>
  );
}

/** "accuse, assault and 3 more". */
function typesOf({ types }: Link): string {
  const [first, second, ...more] = types.map(({ type }) => typeWords(type));
  const two = second === undefined ? (first ?? "") : `${first}, ${second}`;
  return more.length > 0 ? `${two} and ${more.length} more` : two;
}

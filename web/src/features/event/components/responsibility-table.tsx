import { Link } from "react-router";
import type { Responsibility, Side } from "../../../api/model.ts";
import { paths } from "../../../paths.ts";
import { OriginCount } from "./origin-count.tsx";
import css from "./responsibility-table.module.css";

const WAYS = [
  ["claimed", "Claimed by", "affirm"],
  ["admitted", "Admitted by", "affirm"],
  ["blamed", "Blamed on", "affirm"],
  ["denied", "Denied of", "deny"],
] as const;

/** Who did it, by whose word. */
export function ResponsibilityTable({ responsibility }: { readonly responsibility: Responsibility }) {
  const { nobody, unnamed } = responsibility;
  return (
    <table className={css.table}>
      <tbody>
        {WAYS.flatMap(([way, title, says]) =>
          responsibility[way].map(({ actor, name, by }, at) => (
            <tr key={`${way} ${actor}`}>
              <th scope="row">{at === 0 ? title : <span className="unseen">{title}</span>}</th>
              <td className={css.who}>
                <Link to={paths.actor(actor)}>{name}</Link>
              </td>
              <td>
                <OriginCount side={by} says={says} />
              </td>
              <td className={css.by}>by the word of {namesOf(by)}</td>
            </tr>
          )),
        )}
        {unnamed.length > 0 && (
          <tr>
            <th scope="row">Without a name</th>
            <td className={css.who} colSpan={3}>
              {unnamed.map((words) => `“${words}”`).join(", ")}
            </td>
          </tr>
        )}
        {nobody.most > 0 && (
          <tr>
            <th scope="row">Nobody named</th>
            <td />
            <td>
              <OriginCount side={nobody} says="affirm" />
            </td>
            <td className={css.by}>by {namesOf(nobody)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function namesOf({ origins }: Side): string {
  const names = [...new Set(origins.map(({ name }) => name))];
  return names.length > 5 ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} others` : names.join(", ");
}

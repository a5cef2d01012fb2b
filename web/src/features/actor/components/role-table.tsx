import type { Output } from "../../../api/operations.ts";
import { dayWords, rangeWords } from "../../../components/days.ts";
import css from "./role-table.module.css";

/** The offices that reports give it, with the days for which they say so, or the months in which they do. */
export function RoleTable({ roles }: { readonly roles: Output<"show-actor">["roles"] }) {
  if (roles.length === 0) return null;
  return (
    <section>
      <h2>Offices</h2>
      <ul className={css.roles}>
        {roles.map((role) => (
          <li key={[role.title, role.of, role.from, role.first].join(" ")}>
            <span className={css.title}>
              {role.former && "former "}
              {role.title}
              {role.of && `, ${role.of}`}
            </span>
            <span className={css.when}>{whenOf(role)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whenOf({ from, to, first, last }: Output<"show-actor">["roles"][number]): string {
  if (from !== null || to !== null) return rangeWords(from, to) ?? "";
  if (first === null) return "";
  return last === null || last === first
    ? `told in ${dayWords(first)}`
    : `told from ${dayWords(first)} to ${dayWords(last)}`;
}

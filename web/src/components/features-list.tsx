import css from "./features-list.module.css";
import { weightWords } from "./weight-words.ts";

interface FeaturesListOptions {
  readonly features: readonly { readonly says: string; readonly adds: number }[];
}

/** What speaks for and against two being one, each with how much it weighs in words. */
export function FeaturesList({ features }: FeaturesListOptions) {
  return (
    <ul className={css.all}>
      {features.map(({ says, adds }) => (
        <li key={says} data-speaks={Math.abs(adds) < 0.05 ? "nothing" : adds > 0 ? "for" : "against"}>
          <span className={css.weight}>{weightWords(adds)}</span> {says}
        </li>
      ))}
    </ul>
  );
}

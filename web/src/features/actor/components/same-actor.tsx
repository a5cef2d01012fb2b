import { useOperation } from "../../../api/use-operation.ts";
import { type OtherOne, OthersFound, SameAs } from "../../../components/same-as.tsx";
import { countryName, plural } from "../../../components/words.ts";

/** Looks for another actor by its name and makes both one. */
export function SameActor({ id }: { readonly id: string }) {
  return (
    <SameAs
      own={id}
      label="The same as …"
      placeholder="a name, or the beginning of one"
      found={(typed, choose) => <Found own={id} typed={typed} choose={choose} />}
    />
  );
}

interface FoundOptions {
  readonly own: string;
  readonly typed: string;
  readonly choose: (other: OtherOne) => void;
}

function Found({ own, typed, choose }: FoundOptions) {
  const { data } = useOperation("find-actors", { name: typed, limit: 8 }, { keep: true });
  const others = data?.actors
    .filter((actor) => actor.id !== own)
    .map(({ id, name, kind, country, claims }) => ({
      id,
      name,
      says: [kind, country ? countryName(country) : null, plural(claims, "claim")].filter(Boolean).join(" · "),
    }));
  return <OthersFound others={others} nobody="Nobody else in this case is called so." choose={choose} />;
}

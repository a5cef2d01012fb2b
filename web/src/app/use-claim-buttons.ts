import { useEffect } from "react";
import { type ClaimRef, claimAround, claimOfAddress } from "./claim-meant.ts";

/** Hears buttons that any page may show (`data-collect`, `data-copy`): the claim around one, else that of the address, and its value. */
export function useClaimButtons(
  name: "collect" | "copy",
  onPress: (claim: ClaimRef | null, value: string) => void,
): void {
  useEffect(() => {
    const click = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`) : null;
      if (button) onPress(claimAround(button) ?? claimOfAddress(), button.dataset[name] ?? "");
    };
    addEventListener("click", click);
    return () => removeEventListener("click", click);
  });
}

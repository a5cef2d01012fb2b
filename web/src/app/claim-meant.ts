/** A claim that a key or a button of a page means. */
export interface ClaimRef {
  readonly report: string;
  readonly claim: string;
}

/** The claim under the keyboard, else the one under the pointer, else the one that is chosen in a report. */
export function claimMeant(): ClaimRef | null {
  return (
    claimAround(document.activeElement) ??
    claimAround([...document.querySelectorAll(":hover")].at(-1) ?? null) ??
    claimOfAddress()
  );
}

/** The claim that a part of the page shows. */
export function claimAround(element: Element | null): ClaimRef | null {
  const around = element?.closest<HTMLElement>("[data-claim][data-report]");
  const { claim, report } = around?.dataset ?? {};
  return claim && report ? { claim, report } : null;
}

/** The reader's address names its report and the claim that is chosen. */
export function claimOfAddress(): ClaimRef | null {
  const [, report] = location.pathname.match(/^\/report\/([^/]+)$/) ?? [];
  const claim = new URLSearchParams(location.search).get("claim");
  return report && claim ? { report: decodeURIComponent(report), claim } : null;
}

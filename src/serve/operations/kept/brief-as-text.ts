interface TextClaim {
  readonly note: string | null;
  readonly claim: { readonly sentence: string } | null;
  readonly footnote: string | null;
}

/** A brief as text: a numbered sentence for each claim with its note, then the footnotes. */
export function briefAsText(title: string, claims: readonly TextClaim[]): string {
  const there = claims.flatMap(({ claim, footnote, note }) =>
    claim && footnote ? [{ sentence: claim.sentence, footnote, note }] : [],
  );
  const missing = claims.length - there.length;
  return `${[
    title,
    ...there.map(({ sentence, note }, at) => `${sentence} [${at + 1}]${note ? `\n${note}` : ""}`),
    there.map(({ footnote }, at) => `[${at + 1}] ${footnote}`).join("\n"),
    missing > 0 ? `${missing} of its claims ${missing === 1 ? "is" : "are"} no longer read in the reports.` : "",
  ]
    .filter(Boolean)
    .join("\n\n")}\n`;
}

/** Endings of what a browser or the system would run or draw when it is opened: it is named as a text. */
const LIVE =
  /(?:html?|xhtml|xht|svg|xml|rss|atom|mhtml|js|mjs|hta|exe|bat|cmd|com|ps1|sh|vbs|jar|msi|lnk|url|desktop)$/i;
const LIVE_TYPE = /\b(?:html|xml|svg|javascript)\b/i;

/** What the original of a report is called as a file: after the report, with no sign that a system gives a meaning. */
export function nameOfOriginal(report: string, type: string): string {
  const last = report.split(/[?#]/)[0]?.split(/[/\\]/).filter(Boolean).at(-1) ?? "";
  const plain = last
    .replace(/[^A-Za-z0-9._-]+/g, "_")
    .replace(/^[._]+|[._]+$/g, "")
    .slice(-80);
  const name = plain || "original";
  return LIVE.test(name) || LIVE_TYPE.test(type) ? `${name}.txt` : name;
}

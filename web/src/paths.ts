/** A page with an id in its address, and the pattern by which the address is known. Ids may hold slashes: escaped whole. */
function withId(name: string) {
  return Object.assign((id: string) => `/${name}/${encodeURIComponent(id)}`, { pattern: `/${name}/:id` });
}

const withQuery = (path: string, query: string) => (query ? `${path}?${query}` : path);

const report = withId("report");
const batch = withId("batch");

/** Every address of the explorer, made here and nowhere else. */
export const paths = {
  home: "/",
  search: (query = "") => withQuery("/search", query),
  map: (query = "") => withQuery("/map", query),
  timeline: (query = "") => withQuery("/timeline", query),
  network: (query = "") => withQuery("/network", query),
  review: (query = "") => withQuery("/review", query),
  /** Batches for double coding; with a question, one to be drawn from it. */
  batches: (query = "") => withQuery("/batches", query),
  batch,

  saved: "/saved",
  brief: withId("brief"),
  event: withId("event"),
  report,
  claim: (id: string, claim: string) => `${report(id)}?claim=${encodeURIComponent(claim)}`,
  /** The claim in its report, without what others decided there. */
  blindClaim: (id: string, claim: string) => `${report(id)}?claim=${encodeURIComponent(claim)}&blind`,
  /** The claim in its report, with the form that corrects it open; what is kept leads back. */
  correct: (id: string, claim: string, blind = false) =>
    `${report(id)}?claim=${encodeURIComponent(claim)}&correct${blind ? "&blind" : ""}`,
  actor: withId("actor"),
  source: withId("source"),
  /** Files that the server gives, in a form and of a question; the document that a report was taken from. */
  exported: (query: string) => withQuery("/export", query),
  original: (id: string) => `/reports/${encodeURIComponent(id)}/original`,
  /** Of the server itself, beside the explorer. */
  reference: "/reference",
} as const;

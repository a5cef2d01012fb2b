/** Every address of the explorer, made here and nowhere else. Ids may hold slashes, so they are escaped whole. */
export const paths = {
  home: "/",
  search: (query = "") => (query ? `/search?${query}` : "/search"),
  event: (id: string) => `/event/${encodeURIComponent(id)}`,
  report: (id: string) => `/report/${encodeURIComponent(id)}`,
  claim: (report: string, claim: string) => `/report/${encodeURIComponent(report)}?claim=${encodeURIComponent(claim)}`,
  actor: (id: string) => `/actor/${encodeURIComponent(id)}`,
  source: (name: string) => `/source/${encodeURIComponent(name)}`,
  reports: "/reports",
  events: "/events",
  actors: "/actors",
  review: "/review",
  timeline: "/timeline",
  map: "/map",
  network: "/network",
} as const;

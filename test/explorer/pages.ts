import { SHOWN } from "./serve-case.ts";

/** A page of the explorer, with an address at which it has something to show. */
export interface ShownPage {
  readonly name: string;
  readonly path: string;
  /** What stands on it when it is whole. */
  readonly shows: string;
}

type Ask = (name: string, input: unknown) => Promise<unknown>;

/** Every page, with addresses that hold in a case of the shown samples. */
export async function shownPages(ask: Ask): Promise<readonly ShownPage[]> {
  const [wire] = SHOWN;
  const { claims } = (await ask("find-claims", { report: wire, words: "motorbikes", kind: ["event"] })) as {
    claims: { claim: string; event: string }[];
  };
  const { actors } = (await ask("find-actors", { name: "al-Shabaab" })) as { actors: { id: string }[] };
  const claim = claims[0];
  const actor = actors[0];
  if (!claim || !actor) throw new Error("The samples are not read as they were: no claim or actor to show.");
  await ask("save-search", { name: "denied or alleged", status: ["denied", "alleged"] });
  const told = (await ask("find-claims", { words: "killed", kind: ["event"], limit: 3 })) as {
    claims: { report: string; claim: string }[];
  };
  let brief: string | undefined;
  for (const { report, claim } of told.claims)
    ({ brief } = (await ask("collect-claim", {
      report,
      claim,
      title: "Fighting in brief",
      ...(brief ? { brief } : {}),
    })) as {
      brief: string;
    });
  return [
    { name: "home", path: "/", shows: "Told most" },
    { name: "search", path: "/search?status=denied&status=alleged", shows: "claims" },
    { name: "map", path: "/map", shows: "places" },
    {
      name: "timeline",
      path: "/timeline?time=published&unit=week&chosen=2025-09-29,2025-10-05",
      shows: "Only this period",
    },
    { name: "network", path: "/network", shows: "Links, the most told first" },
    { name: "saved", path: "/saved", shows: "denied or alleged" },
    { name: "brief", path: `/brief/${brief}`, shows: "Footnotes" },
    { name: "event", path: `/event/${claim.event}`, shows: "In the order said" },
    { name: "report", path: `/report/${wire}`, shows: "In brief" },
    { name: "claim", path: `/report/${wire}?claim=${claim.claim}`, shows: "Why it was read so" },
    {
      name: "correct",
      path: `/report/${wire}?claim=${claim.claim}&correct`,
      shows: "Keep the correction",
    },
    { name: "review", path: "/review", shows: "at hand" },
    { name: "same-or-not", path: "/review?show=pairs", shows: "What speaks for and against" },
    { name: "agreement", path: "/review?show=agreement", shows: "Nobody has judged a claim yet" },
    { name: "actor", path: `/actor/${actor.id}`, shows: "Told as fact by outlets" },
    { name: "source", path: "/source/Agence%20Sahel-Info", shows: "How sure it sounds" },
  ];
}

/** Asks the server of a case. Throws where it refuses. */
export const asker =
  (address: string): Ask =>
  async (name, input) => {
    const answer = await fetch(`${address}/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
    return answer.json();
  };

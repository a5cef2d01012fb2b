import { SHOWN } from "./serve-case.ts";

/** A page of the explorer, with an address at which it has something to show. */
export interface ShownPage {
  readonly name: string;
  readonly path: string;
  /** What stands on it when it is whole. */
  readonly shows: string;
  /** Who is at work there, for a page that shows nothing before somebody has said so. */
  readonly author?: string;
}

type Ask = (name: string, input: unknown, by?: string) => Promise<unknown>;

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
  const { open, closed } = await codedBatches(ask);
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
    { name: "batches", path: "/batches?type=ASSAULT", shows: "Draw a batch" },
    { name: "coding", path: `/batch/${open}`, shows: "Read as", author: "berta" },
    { name: "side-by-side", path: `/batch/${closed}?show=claims`, shows: "is right" },
    { name: "batch-agreement", path: `/batch/${closed}`, shows: "What counts as a claim" },
    { name: "release", path: `/batch/${closed}?show=release`, shows: "Freeze the batch" },
    { name: "actor", path: `/actor/${actor.id}`, shows: "Told as fact by outlets" },
    { name: "source", path: "/source/Agence%20Sahel-Info", shows: "How sure it sounds" },
  ];
}

/** Two batches: one that berta has begun to code, and one that amina and berta coded, closed and not yet settled. */
async function codedBatches(ask: Ask): Promise<{ readonly open: string; readonly closed: string }> {
  const drawn = async (name: string, question: object) => {
    const { batch } = (await ask("draw-batch", { name, ...question })) as { batch: string };
    const { items } = (await ask("show-batch", { batch })) as { items: readonly { item: string }[] };
    return { batch, items: items.map(({ item }) => item) };
  };
  const open = await drawn("Assaults, first round", { type: ["ASSAULT"], size: 12 });
  for (const item of open.items.slice(0, 3)) await ask("code-claim", { item, verdict: "accept" }, "berta");
  const closed = await drawn("Deaths and injuries", { words: "killed or wounded", size: 8 });
  for (const [at, item] of closed.items.entries()) {
    await ask("code-claim", { item, verdict: "accept" }, "amina");
    const otherwise = [
      { verdict: "correct", corrections: [{ field: "status", value: "alleged" }] },
      { verdict: "reject", note: "told of another day" },
    ][at];
    await ask("code-claim", { item, ...(otherwise ?? { verdict: "accept" }) }, "berta");
  }
  await ask("close-batch", { batch: closed.batch });
  return { open: open.batch, closed: closed.batch };
}

/** Asks the server of a case. Throws where it refuses. */
export const asker =
  (address: string): Ask =>
  async (name, input, by) => {
    const answer = await fetch(`${address}/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(by ? { "hearsay-author": by } : {}) },
      body: JSON.stringify(input),
    });
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
    return answer.json();
  };

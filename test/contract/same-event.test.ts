import { beforeAll, describe, expect, test } from "vitest";
import type { Node } from "../../src/model/resolution.ts";
import { createReader } from "../../src/pipeline.ts";
import { ACTORS, type ActorProfile, actorNodes } from "../../src/resolve/actors/index.ts";
import { EVENTS, type EventProfile, eventNodes, linkOf } from "../../src/resolve/events/index.ts";
import { keepInMemory } from "../../src/resolve/kept-in-memory.ts";
import { settle } from "../../src/resolve/settle.ts";

/** Reports by a name, each with the day on which it was published. */
const REPORTS: Readonly<Record<string, readonly [published: string, text: string]>> = {
  raid: [
    "2021-03-14",
    "DOSSO, March 14 - Gunmen on motorbikes attacked the village of Tillakaina in western Niger on Friday, killing 14 people, the interior ministry said. The attackers burned the market and fled towards the border with Mali.",
  ],
  raidElsewhere: [
    "2021-03-15",
    "Suspected jihadists killed at least 20 villagers in Tillakaina on Friday, a local elected official told the Niamey Post. The army denied that any of its posts had been overrun.",
  ],
  toll: [
    "2021-03-15",
    "The death toll of Friday's attack on Tillakaina has risen to 22, a doctor at the hospital in Tillabéri said. Niger's government declared three days of mourning.",
  ],
  raidAgain: [
    "2021-03-23",
    "Gunmen attacked Tillakaina in western Niger again on Sunday and killed five soldiers, the defence ministry said.",
  ],
  night: [
    "2023-06-10",
    "SEGOU, June 10 - Gunmen on motorbikes killed at least 12 people in a night attack on the village of Tankoro in central Mali on Thursday, two security sources said.",
  ],
  nightToll: [
    "2023-06-11",
    "The death toll from Thursday night's raid on Tankoro in central Mali has risen to 31, the interior ministry said on Sunday.",
  ],
  month: [
    "2021-04-02",
    "Armed groups carried out forty attacks in western Niger in March, a monitoring group said in a report.",
  ],
  plan: [
    "2022-05-01",
    "President Amara Keita of Guinea will meet the Ghanaian president, Kofi Ansah, in Accra on Tuesday, his spokesman said.",
  ],
  talks: [
    "2022-05-04",
    "President Amara Keita of Guinea met President Kofi Ansah in Accra on Tuesday. Their ministers stayed away.",
  ],
  talksToo: [
    "2022-05-04",
    "Keita held talks with Ansah in Accra on Tuesday, the Guinean presidency said. Kofi Ansah, Ghana's president, promised to reopen the border. President Amara Keita thanked him.",
  ],
  otherTalks: [
    "2022-05-20",
    "Guinea's president, Amara Keita, met the Ivorian president, Jean Kouassi, in Abidjan on Thursday.",
  ],
  arrest: [
    "2020-08-11",
    "Police arrested the opposition leader Samuel Okoro in Port Harcourt on Monday, his lawyer said. The police denied that Okoro had been arrested.",
  ],
  arrestToo: [
    "2020-08-11",
    "Nigerian opposition leader Samuel Okoro was detained by police in Port Harcourt on Monday. His party condemned the arrest of Samuel Okoro.",
  ],
  otherArrest: [
    "2020-08-11",
    "Police in Port Harcourt arrested the journalist Grace Amadi on Monday, her newspaper said.",
  ],
  blast: [
    "2019-11-08",
    "A car bomb exploded near a police station in Kandahar on Thursday, killing four officers, the governor said.",
  ],
  blastToo: ["2019-11-08", "A car bomb went off in Kandahar on Thursday and killed four policemen, officials said."],
  blastSameDay: ["2019-11-08", "A roadside bomb exploded in Herat on Thursday, wounding two children, police said."],
};

const claimAt = new Map<string, { event: string; node: string }>();
const events = keepInMemory<EventProfile>();

/** The event of the claim at a word of a report: "raid attacked"; "arrest arrested 2" is the second one there. */
function eventOf(place: string): string {
  const found = claimAt.get(place);
  if (!found) throw new Error(`no claim is read at “${place}”; there are ${[...claimAt.keys()].join(", ")}`);
  return found.event;
}

beforeAll(async () => {
  const reader = await createReader();
  const readings = await Promise.all(
    Object.entries(REPORTS).map(async ([id, [published, text]]) => ({
      id,
      reading: await reader.read({ id, text, published, publisher: `${id} daily` }),
    })),
  );
  await reader.close();
  const actors = keepInMemory<ActorProfile>();
  const named = new Map<string, Node<ActorProfile>>();
  for (const { reading } of readings) for (const { node } of actorNodes(reading)) named.set(node.id, node);
  await settle(ACTORS, actors, { changed: [...named.values()], gone: [], judged: [] });
  const groups = await actors.groupsOf([...named.keys()]);
  const uses = readings.flatMap(({ id, reading }) => {
    const nodeOf = new Map(actorNodes(reading).map(({ entity, node }) => [entity, node.id]));
    const used = eventNodes(reading, (entity) => {
      const node = nodeOf.get(entity);
      return node === undefined ? null : { node, group: groups.get(node) ?? node };
    });
    return used.map(({ claim, node }) => ({ id, node, claim: reading.claims.find((one) => one.id === claim) }));
  });
  for (const { node } of uses) await settle(EVENTS, events, { changed: [node], gone: [], judged: [] });
  const eventOfNode = await events.groupsOf(uses.map(({ node }) => node.id));
  for (const { id, node, claim } of uses) {
    const word = `${id} ${claim?.predicate.text}`;
    const place = claimAt.has(word) ? `${word} 2` : word;
    claimAt.set(place, { event: eventOfNode.get(node.id) ?? node.id, node: node.id });
  }
}, 60_000);

describe("one happening", () => {
  test.each([
    ["an attack in two reports, with other words for the attackers", "raid attacked", "raidElsewhere killed"],
    ["the attack and the killing in it, in one sentence", "raid attacked", "raid killing"],
    ["a later toll", "raid attacked", "toll attack"],
    ["those whom a raid killed, and its toll in a village that no list has", "night killed", "nightToll raid"],
    ["talks told by either side", "talks met", "talksToo held"],
    ["an arrest and its denial", "arrest arrested", "arrest arrested 2"],
    ["an arrest in two words", "arrest arrested", "arrestToo detained"],
    ["the verb and the noun within one report", "arrestToo detained", "arrestToo arrest"],
    ["a bomb that explodes and goes off", "blast exploded", "blastToo went"],
    ["deaths of that bomb", "blast killing", "blastToo killed"],
  ])("%s", (_, a, b) => expect(eventOf(a)).toBe(eventOf(b)));
});

describe("not one happening", () => {
  test.each([
    ["a later attack at the same place", "raid attacked", "raidAgain attacked"],
    ["an attack and the forty of its month", "raid attacked", "month attacks"],
    ["an attack and the mourning for it", "toll attack", "toll declared"],
    ["a plan and its fulfilment", "plan meet", "talks met"],
    ["talks in two capitals", "talks met", "otherTalks met"],
    ["an arrest and its condemnation", "arrestToo arrest", "arrestToo condemned"],
    ["two arrests in one town on one day", "arrest arrested", "otherArrest arrested"],
    ["bombs in two towns on one day", "blast exploded", "blastSameDay exploded"],
  ])("%s", (_, a, b) => expect(eventOf(a)).not.toBe(eventOf(b)));
});

test.each([
  ["foretells", "plan meet", "talks met"],
  ["foretells", "plan meet", "talksToo held"],
  ["part-of", "month attacks", "raid attacked"],
  ["part-of", "month attacks", "raidAgain attacked"],
])("%s: %s and %s are linked", (link, a, b) => {
  const links = events.edges().filter((edge) => {
    const [left, right] = [events.profile(edge.a), events.profile(edge.b)];
    return left && right && linkOf(EVENTS.compare(left, right)) === link;
  });
  const [one, other] = [claimAt.get(a)?.node, claimAt.get(b)?.node];
  expect(links.some((edge) => [edge.a, edge.b].sort().join() === [one, other].sort().join())).toBe(true);
});

test.each([
  ["on March 12, 2021", true],
  ["in 2021", false],
])("parties, a town and “%s” tell a deed apart, whatever else its report is about: %s", async (when, does) => {
  const reader = await createReader();
  const text = `The Azawad Front attacked the Macina Brigade in Kidal ${when}, President Amara Keita said.`;
  const reading = await reader.read({ id: "-", text, published: "2022-05-04", publisher: "The Paper" });
  await reader.close();
  const used = eventNodes(reading, (entity) => ({ node: `a_${entity}`, group: `a_${entity}` }));
  const attack = used.find(({ node }) => node.profile.lemma === "attack");
  expect(attack?.node.profile.scene.length === 0).toBe(does);
});

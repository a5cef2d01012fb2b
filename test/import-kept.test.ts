import { beforeAll, describe, expect, test } from "vitest";
import {
  addKnowledge,
  type Case,
  changeBriefClaim,
  changeSearch,
  closeBatch,
  codeClaim,
  collectClaim,
  drawBatch,
  freezeBatch,
  judge,
  openSearch,
  perform,
  releaseBatch,
  saveSearch,
  settleCode,
  showBatch,
  watchAddresses,
} from "../src/serve/operations/index.ts";
import { unpack, unpackBytes } from "../src/store/packed.ts";
import { TABLE_KEYS } from "../src/store/table-keys.ts";
import { asking } from "./asked-app.ts";
import { addBatch } from "./case/adding.ts";
import { differencesOf, stateOf } from "./case/state.ts";
import { exportedText } from "./exported.ts";
import { freshCases } from "./fresh-cases.ts";
import { imported } from "./imported.ts";
import { ABYEI, rich, toldAs } from "./rich-case.ts";

const newCase = freshCases();

const WIRE = rich("wire", { towns: ["Abyei", "Kadugli"], places: [ABYEI], claims: () => toldAs("2024-03-03", 12) });
const SECRET = rich("secret", { towns: ["Talodi"], report: { handling: "confidential" } });
const LATER = rich("later", { towns: ["Zinder"], published: "2024-05-01" });
const PACKET = { type: "message/rfc822", bytes: new Uint8Array([1, 2, 0, 255]) };
const PAGE = { type: "text/html", bytes: Buffer.from("<p>Army units shelled Zinder") };
const claimOf = ({ report, reading }: typeof WIRE, at: number) => ({
  report: report.id,
  claim: reading.claims[at]?.id,
});

let whole: Case;
beforeAll(async () => {
  whole = await newCase();
  await addBatch(whole, [
    { ...WIRE, original: PACKET },
    { ...SECRET, original: PACKET },
    { ...LATER, original: PAGE },
  ]);
  let hour = 0;
  const by = (name: string) => ({ case: whole, now: () => new Date(Date.UTC(2024, 2, 6, hour++)), by: name });
  await perform(addKnowledge, by("amina"), {
    name: "towns",
    content: "name,aliases,kind,country,sectors\nZinder,Damagaram;Sinder,body,NER,GOV\nHadiza Moussa,,person,,\n",
  });
  await perform(saveSearch, by("amina"), { name: "shelling", words: "shelled", stance: ["states"] });
  const { id } = await perform(saveSearch, by("amina"), { name: "of a closed report", report: "secret" });
  await perform(openSearch, by("berta"), { search: id });
  const gone = await perform(saveSearch, by("chen"), { name: "old", year: ["2023"] });
  await perform(changeSearch, by("chen"), { search: gone.id, state: "deleted" });
  const { brief } = await perform(collectClaim, by("amina"), {
    ...claimOf(WIRE, 0),
    title: "Shelling",
    note: "ask\nagain",
  });
  const second = await perform(collectClaim, by("berta"), { ...claimOf(SECRET, 0), brief });
  const third = await perform(collectClaim, by("berta"), { ...claimOf(LATER, 0), brief });
  await perform(changeBriefClaim, by("amina"), { item: third.item, before: second.item });
  await perform(changeBriefClaim, by("amina"), { item: third.item, state: "deleted" });
  for (const [name, report] of [
    ["frozen", "wire"],
    ["open", "later"],
    ["closed one", "secret"],
  ] as const) {
    const { batch } = await perform(drawBatch, by("chen"), { name, report });
    const { items } = await perform(showBatch, by("chen"), { batch });
    for (const { item } of items)
      for (const [coder, code] of [
        ["amina", { verdict: "accept" }],
        [
          "berta",
          { verdict: "correct", corrections: [{ field: "status", value: "denied" }], note: "the army denies it" },
        ],
      ] as const)
        await perform(codeClaim, by(coder), { item, ...code });
    if (name === "open") continue;
    await perform(closeBatch, by("chen"), { batch });
    if (name !== "frozen") continue;
    for (const { item } of items) await perform(settleCode, by("chen"), { item, as: "berta" });
    await perform(freezeBatch, by("chen"), { batch });
  }
  await perform(judge, by("amina"), { verdict: "accept", on: `later ${LATER.reading.claims[0]?.id}` });
  await watchAddresses(by("amina"), ["https://nilepost.example/feed"]);
});

/** Tables whose rows an import makes anew of the others. */
const DERIVED = [
  ...["claim", "claim_party", "claim_hop", "claim_count", "claim_context", "claim_link", "source_name"],
  ...["node", "node_key", "edge", "cell", "member", "node_use", "node_part"],
  ...["actor", "actor_form", "event", "story", "copy", "judgement_anchor"],
];
/** Tables that records carry. */
const CARRIED = [
  ...["report", "report_body", "reading", "original", "report_original", "judgement"],
  ...["saved_search", "search_opened", "brief", "brief_claim", "batch", "batch_claim", "batch_code"],
  ...["watched", "knowledge", "knowledge_entry", "knowledge_name"],
];
/** Tables that tell of this very case: its schema, what was done to it, which addresses answered what. */
const OF_THE_CASE = ["meta", "migration", "log", "fetched"];

test("every table is carried by records, made anew of what is, or of the very case", () => {
  expect([...DERIVED, ...CARRIED, ...OF_THE_CASE].sort()).toEqual(Object.keys(TABLE_KEYS).sort());
});

/** A reading that came in has its fields in the order of the contract. */
const inOrder = (_: string, value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** What `stateOf` leaves out: bodies as what they hold, numbers of reports as their ids. */
async function bodiesOf({ db }: Case) {
  const key = new Map((await db.selectFrom("report").select(["id", "key"]).execute()).map((row) => [row.id, row.key]));
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row, inOrder)).sort();
  return {
    report_body: sorted(
      (await db.selectFrom("report_body").selectAll().execute()).map(({ report, body }) => [
        key.get(report),
        unpack(body as Uint8Array),
      ]),
    ),
    reading: sorted(
      (await db.selectFrom("reading").selectAll().execute()).map(({ report, body, read_at: _, ...row }) => [
        key.get(report),
        row,
        unpack(body as Uint8Array),
      ]),
    ),
    original: sorted(
      (await db.selectFrom("original").selectAll().execute()).map(({ hash, type, body }) => [
        hash,
        type,
        Buffer.from(unpackBytes(body as Uint8Array)).toString("hex"),
      ]),
    ),
    report_original: sorted(
      (await db.selectFrom("report_original").selectAll().execute()).map(({ report, original }) => [
        key.get(report),
        original,
      ]),
    ),
    watched: sorted(await db.selectFrom("watched").selectAll().execute()),
  };
}

const recordsOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown> & { record: string });

describe("a case that is exported and imported", () => {
  test("is the same case, with all that people keep in it; imported twice it stays so", async () => {
    const copy = await newCase();
    const text = await exportedText(whole, { as: "jsonl", closed: true, open_codes: true });
    const outcome = await imported(copy, text);
    expect(outcome.filter(({ kind }) => kind === "refused" || kind === "passed")).toEqual([]);
    expect(outcome).toContainEqual({ kind: "list", name: "towns", added: true });
    const state = await stateOf(whole);
    // nothing of what is to be compared is absent
    for (const table of CARRIED.filter((name) => name in state)) expect(state[table], table).not.toEqual([]);
    for (const again of [false, true]) {
      if (again) await imported(copy, text);
      expect(differencesOf(state, await stateOf(copy))).toEqual([]);
      expect(await bodiesOf(copy)).toEqual(await bodiesOf(whole));
    }
  });

  test("its releases have the hash that they had", async () => {
    const copy = await newCase();
    await imported(copy, await exportedText(whole, { as: "jsonl", closed: true }));
    const released = async (kept: Case) => {
      const row = await kept.db.selectFrom("batch").select("id").where("name", "=", "frozen").executeTakeFirstOrThrow();
      return perform(
        releaseBatch,
        { case: kept, now: () => new Date(0), by: "amina" },
        { batch: row.id, closed: true },
      );
    };
    expect(await released(copy)).toEqual(await released(whole));
  });
});

describe("what stays", () => {
  test("where reports are kept back: their claims in briefs, batches of theirs, searches for them, originals with their words", async () => {
    const text = await exportedText(whole, { as: "jsonl" });
    expect(text).not.toMatch(/Talodi|secret/);
    const records = recordsOf(text);
    const of = (record: string) => records.filter((one) => one.record === record);
    expect(of("brief")).toMatchObject([
      { title: "Shelling", claims: [{ report_key: "wire" }, { report_key: "later" }] },
    ]);
    expect(
      of("batch")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["frozen", "open"]);
    expect(
      of("search")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["old", "shelling"]);
    expect(of("original")).toMatchObject([{ reports: ["later"], type: "text/html" }]);
  });

  test("of an open batch: what people coded", async () => {
    const codes = async (more: object) =>
      recordsOf(await exportedText(whole, { as: "jsonl", ...more }))
        .filter(({ record }) => record === "batch-claim")
        .map(({ report_key, codes: said }) => [report_key, (said as readonly unknown[]).length]);
    expect((await codes({})).filter(([report]) => report === "later")).toEqual([["later", 0]]);
    expect((await codes({ open_codes: true })).filter(([report]) => report === "later")).toEqual([["later", 2]]);
    const answer = await asking(
      () => ({ case: whole, pool: () => Promise.reject(), close: () => Promise.reject() }) as never,
    )("/export?as=jsonl&open_codes=true");
    expect(answer.status).toBe(403);
  });

  test("of a search, and where names are left out: all that people keep besides", async () => {
    const besides = ["search", "brief", "batch", "batch-claim", "watched", "list", "list-entry"];
    for (const asked of [{ words: "shelled" }, { redact: ["private"] }]) {
      const records = recordsOf(await exportedText(whole, { as: "jsonl", closed: true, ...asked }));
      expect(records.filter(({ record }) => besides.includes(record))).toEqual([]);
    }
  });
});

describe("records", () => {
  test("of sorts that are not known are passed over, and told", async () => {
    const copy = await newCase();
    const text = `{"record":"song","title":"x"}\n${await exportedText(whole, { as: "jsonl" })}`;
    const outcome = await imported(copy, text);
    expect(outcome[0]).toEqual({ kind: "passed", line: 1, record: "song" });
    expect(outcome.filter(({ kind }) => kind === "refused")).toEqual([]);
  });

  const AT = {
    at: "2024-03-06T08:00:00Z",
    by: "a",
    changed_at: "2024-03-06T08:00:00Z",
    changed_by: "a",
    removed_at: null,
  };
  test.each<[string, object, RegExp]>([
    [
      "an entry without its list",
      { record: "list-entry", list: "x", id: "1", name: "N", names: [], kind: null, countries: [], sectors: [] },
      /stands alone/,
    ],
    ["a claim of a batch that is none", { record: "batch-claim" }, /^id: /],
    ["a search without a question", { record: "search", id: "s_1", name: "x", opened: [], ...AT }, /query/],
    ["a brief without claims", { record: "brief", id: "b_1", title: "x", ...AT }, /claims/],
    ["an address that is no page", { record: "watched", address: "file:///etc/passwd" }, /address/],
    [
      "an original that is another one",
      { record: "original", reports: ["x"], type: "text/html", hash: "0", content: "" },
      /another one/,
    ],
    [
      "a list with fewer entries than it says",
      { record: "list", name: "x", kind: "csv", hash: "0", added_at: AT.at, by: "a", entries: 2, names: 2 },
      /2 entries, of which 0/,
    ],
  ])("that are not as they should be are refused: %s", async (_, record, says) => {
    const outcome = await imported(await newCase(), JSON.stringify(record));
    expect(outcome).toMatchObject([{ kind: "refused", line: 1 }]);
    expect(outcome[0]?.kind === "refused" && outcome[0].error.message).toMatch(says);
  });

  test("of a batch whose own record did not come are refused, each claim", async () => {
    const lines = (await exportedText(whole, { as: "jsonl", closed: true })).split("\n");
    const claims = lines.filter((line) => line.startsWith('{"record":"batch-claim"'));
    expect(claims.length).toBeGreaterThan(2);
    const outcome = await imported(await newCase(), claims.join("\n"));
    expect(outcome.map((one) => one.kind === "refused" && one.error.message)).toEqual(
      claims.map(() => "A claim of a batch follows the record of its batch: this one stands alone."),
    );
  });

  test("another list of a name that is there is refused, and the rest goes through", async () => {
    const copy = await newCase();
    await perform(
      addKnowledge,
      { case: copy, now: () => new Date(0), by: "chen" },
      { name: "towns", content: "name\nWau\n" },
    );
    const outcome = await imported(copy, await exportedText(whole, { as: "jsonl" }));
    expect(outcome.filter(({ kind }) => kind === "refused")).toMatchObject([{ id: "towns" }]);
    expect(outcome.filter(({ kind }) => kind === "added")).toHaveLength(2);
  });
});

import { expect, test } from "vitest";
import { given } from "../testing.ts";

test("columns are known by their names, others are kept, quotes hold lines", async () => {
  const csv =
    'Headline;Body;Date;Outlet;Desk\n"Bridge; closed";"The bridge is closed.\nDrivers wait.";5 March 2024;Nile Post;north\n;;;;\nShort;Text;;;\n';
  expect(await given(csv, "a.csv")).toEqual([
    {
      id: "a.csv#3",
      text: "The bridge is closed.\nDrivers wait.",
      title: "Bridge; closed",
      published: "2024-03-05",
      publisher: "Nile Post",
      extra: { Desk: "north" },
    },
    { error: "empty-text", says: expect.any(String), id: "a.csv#4", line: 4 },
    { id: "a.csv#5", text: "Text", title: "Short", extra: { Desk: "" } },
  ]);
});

test("columns as the user says", async () => {
  const csv = "ref\tStory so far\twhen\n7\tThe army left.\t2024-03-05\n";
  const columns = { id: "ref", text: "story so far", published: "when" };
  expect(await given(csv, "a.tsv", { columns })).toEqual([
    { id: "7", text: "The army left.", published: "2024-03-05" },
  ]);
});

test("GDELT's list of articles: headlines, with the day on which they were seen", async () => {
  const csv =
    "\uFEFFURL,MobileURL,Date,Title\nhttps://a.example/1?utm_source=x,,2024-03-05 09:15:00,Army leaves Wad Madani\n";
  expect(await given(csv, "gdelt.csv")).toEqual([
    {
      id: "https://a.example/1",
      text: "Army leaves Wad Madani",
      title: "Army leaves Wad Madani",
      url: "https://a.example/1",
      published: "2024-03-05T09:15:00",
      marks: [["headline", "Army leaves Wad Madani"]],
      extra: { MobileURL: "", cut: "the list gives the headline alone" },
    },
  ]);
  const json = {
    articles: [
      {
        url: "https://a.example/2",
        title: "Talks fail",
        seendate: "20240305T091500Z",
        domain: "a.example",
        language: "English",
      },
    ],
  };
  expect(await given(JSON.stringify(json), "gdelt.json")).toMatchObject([
    {
      id: "https://a.example/2",
      text: "Talks fail",
      published: "2024-03-05T09:15:00Z",
      publisher: "a.example",
      language: "en",
    },
  ]);
});

test("Media Cloud's list of stories, with what is the Associated Press'", async () => {
  const csv =
    "stories_id,publish_date,title,url,language,ap_syndicated,media_name\n11,2024-03-05 09:00:00,Talks fail,https://b.example/t,en,True,B Daily\n";
  expect(await given(csv, "mc.csv")).toMatchObject([
    {
      id: "11",
      text: "Talks fail\n\nAP",
      publisher: "B Daily",
      marks: [
        ["headline", "Talks fail"],
        ["credit", "AP"],
      ],
    },
  ]);
});

test("keys of JSON Lines as the user says, and only then", async () => {
  const line = '{"n": 5, "body": "The army left.", "when": "2024-03-05"}\n';
  expect(await given(line, "a.jsonl", { columns: { id: "n", published: "when" } })).toMatchObject([
    { id: "5", text: "The army left.", published: "2024-03-05" },
  ]);
  expect(await given(line, "a.jsonl")).toMatchObject([{ error: "bad-report", line: 1 }]);
});

test.each<[string, string | Buffer, string, RegExp]>([
  ["no text", "a,b\n1,2\n", "bad-report", /"a", "b".*--columns/],
  ["nothing", "\n\n", "empty-text", /empty/],
  ["a quotation without end", 'text\n"one\ntwo\n', "broken", /cannot be read/],
  ["another encoding", Buffer.from("text\nG\xe9n\xe9ral\n", "latin1"), "not-utf8", /Windows-1252/],
])("a table with %s", async (_, content, code, says) => {
  const found = await given(content, "a.csv");
  expect(found.at(-1)?.error).toBe(code);
  expect(found.at(-1)?.says).toMatch(says);
});

import { expect, test } from "vitest";
import { given } from "../testing.ts";

test("a channel that Telegram's program exported: the channel is the publisher, what it passes on is credited", async () => {
  const channel = {
    name: "Front Desk",
    type: "public_channel",
    id: 1,
    messages: [
      { id: 1, type: "service", date: "2023-05-12T10:00:00", text: "" },
      {
        id: 2,
        type: "message",
        date: "2023-05-12T14:22:11",
        date_unixtime: "1683897731",
        from: "Front Desk",
        text: ["Two ", { type: "bold", text: "drones" }, " fell near Belgorod."],
      },
      {
        id: 3,
        type: "message",
        date_unixtime: "1683898000",
        forwarded_from: "Governor's Channel",
        text: "All is calm.",
      },
      { id: 4, type: "message", text: "" },
      "nonsense",
    ],
  };
  expect(await given(JSON.stringify(channel, null, 1), "result.json")).toEqual([
    {
      id: "result.json#2",
      text: "Two drones fell near Belgorod.",
      publisher: "Front Desk",
      published: "2023-05-12T13:22:11Z",
    },
    {
      id: "result.json#3",
      text: "All is calm.\n\nGovernor's Channel",
      publisher: "Front Desk",
      published: "2023-05-12T13:26:40Z",
      marks: [["credit", "Governor's Channel"]],
    },
  ]);
});

test("the same as pages, a name standing until another does", async () => {
  const message = (id: number, inside: string) =>
    `<div class="message default clearfix" id="message${id}"><div class="body"><div class="pull_right date details" title="12.05.2023 14:22:11 UTC+01:00">14:22</div>${inside}</div></div>`;
  const page = `<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">Front Desk</div></div></div><div class="page_body chat_page"><div class="history">${message(7, '<div class="from_name">Front Desk</div><div class="text">Two drones fell.<br><br>Nobody was hurt.</div>')}${message(8, '<div class="forwarded body"><div class="from_name">Governor <span class="date details" title="x">11:00</span></div><div class="text">All is calm.</div></div>')}</div></div></div></body></html>`;
  expect(await given(page, "messages.html")).toMatchObject([
    {
      id: "messages.html#message7",
      text: "Two drones fell.\n\nNobody was hurt.",
      publisher: "Front Desk",
      published: "2023-05-12T14:22:11+01:00",
    },
    { id: "messages.html#message8", text: "All is calm.\n\nGovernor", marks: [["credit", "Governor"]] },
  ]);
});

test("an account's archive of X, what it repeats credited to whom it repeats", async () => {
  const archive = `window.YTD.tweets.part0 = [ {"tweet": {"id_str": "11", "full_text": "Shots &amp; shouts in Sumy.", "created_at": "Wed Oct 10 20:19:24 +0000 2018"}}, {"tweet": {"id_str": "12", "full_text": "RT @sumy_desk: It is over.", "created_at": "Wed Oct 10 21:00:00 +0000 2018"}}, {"tweet": 3} ]`;
  expect(await given(archive, "tweets.js")).toEqual([
    {
      id: "https://x.com/i/status/11",
      url: "https://x.com/i/status/11",
      text: "Shots & shouts in Sumy.",
      published: "2018-10-10T20:19:24Z",
    },
    {
      id: "https://x.com/i/status/12",
      url: "https://x.com/i/status/12",
      text: "It is over.\n\n@sumy_desk",
      published: "2018-10-10T21:00:00Z",
      marks: [["credit", "@sumy_desk"]],
    },
  ]);
});

test.each<[string, string, string]>([
  ["a broken export", '{"name": "x", "type": "public_channel", "id": 1, "messages": {"a": 1}}', "broken"],
  ["one without posts", '{"name": "x", "type": "public_channel", "id": 1, "messages": []}', "no-reports"],
  ["an archive without posts", "window.YTD.tweets.part0 = [ ]", "no-reports"],
  ["an archive cut off", 'window.YTD.tweets.part0 = [ {"tweet": {"id_str"', "bad-json"],
])("%s", async (_, content, code) => {
  expect((await given(content, "result.json")).map(({ error }) => error)).toEqual([code]);
});

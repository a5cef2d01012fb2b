import { expect, test } from "vitest";
import { given } from "../testing.ts";

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="style.xsl"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Nile Post</title><link>https://nilepost.example/</link><language>en-gb</language>
<item><title>Governor &amp; army at odds</title><link>https://nilepost.example/a?utm_source=rss</link><guid isPermaLink="false">np-17</guid>
<dc:creator><![CDATA[Ada Mane]]></dc:creator><pubDate>Tue, 05 Mar 2024 09:00:00 +0200</pubDate>
<description><![CDATA[The governor…]]></description>
<content:encoded><![CDATA[<figure><img src="x"><figcaption>The governor on Monday</figcaption></figure><p>The governor of Kassala refused to <b>see</b> the general on Monday.</p><script>alert(1)</script><p>The army did not comment.</p>]]></content:encoded></item>
<item><title>Bridge closed</title><link>/b</link><description>&lt;p&gt;The bridge at Atbara is closed, drivers say… &lt;a href="/b"&gt;Read more&lt;/a&gt;&lt;/p&gt;</description><author>desk@nilepost.example (News desk)</author></item>
</channel></rss>`;

test("RSS: an item a report, named after its address, the whole text before the summary", async () => {
  expect(await given(RSS, "feed.xml")).toEqual([
    {
      id: "https://nilepost.example/a",
      text: "Governor & army at odds\n\nThe governor on Monday\n\nThe governor of Kassala refused to see the general on Monday.\n\nThe army did not comment.",
      title: "Governor & army at odds",
      publisher: "Nile Post",
      author: "Ada Mane",
      published: "2024-03-05T09:00:00+02:00",
      url: "https://nilepost.example/a",
      language: "en",
      marks: [
        ["headline", "Governor & army at odds"],
        ["caption", "The governor on Monday"],
      ],
      extra: { guid: "np-17" },
    },
    {
      id: "https://nilepost.example/b",
      text: "Bridge closed\n\nThe bridge at Atbara is closed, drivers say… Read more",
      title: "Bridge closed",
      publisher: "Nile Post",
      author: "News desk",
      url: "https://nilepost.example/b",
      language: "en",
      marks: [["headline", "Bridge closed"]],
      extra: { cut: "the feed gives the beginning alone" },
    },
  ]);
});

test("Atom: markup within, text as text, the source of an item that comes from elsewhere", async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Veille</title><link rel="self" href="https://v.example/feed"/><link href="https://v.example/"/>
<entry><title type="html">Accord &amp;lt;signé&amp;gt;</title><id>tag:v.example,2024:1</id><link rel="alternate" href="https://v.example/1"/><updated>2024-03-05T10:00:00Z</updated><author><name>A. B.</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Les <em>deux</em> camps ont signé.</p></div></content><source><title>Agence du Fleuve</title></source></entry>
<entry><title>Plain</title><id>urn:2</id><summary type="text">Less than 5 &lt; 6 dead.</summary></entry></feed>`;
  const [first, second] = await given(atom, "x");
  expect(first).toMatchObject({
    id: "https://v.example/1",
    text: "Accord <signé>\n\nLes deux camps ont signé.",
    publisher: "Agence du Fleuve",
    author: "A. B.",
    published: "2024-03-05T10:00:00Z",
    language: "fr",
  });
  expect(second).toMatchObject({ id: "urn:2", text: "Plain\n\nLess than 5 < 6 dead.", publisher: "Veille" });
});

test("JSON Feed: words as words, markup as markup", async () => {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Delta Desk",
    language: "en",
    items: [
      {
        id: 7,
        url: "https://d.example/7",
        title: "Oil stolen",
        content_text: "Oil was stolen.\n\nNobody was held.",
        authors: [{ name: "Ben" }],
      },
      { id: "8", content_html: "<p>Two <b>wells</b> burn.</p>", date_published: "2024-01-02T03:04:05Z" },
    ],
  };
  expect(await given(JSON.stringify(feed), "a.json")).toMatchObject([
    { id: "https://d.example/7", text: "Oil stolen\n\nOil was stolen.\n\nNobody was held.", author: "Ben" },
    { id: "8", text: "Two wells burn.", published: "2024-01-02T03:04:05Z", publisher: "Delta Desk" },
  ]);
});

test.each<[string, string, string, RegExp]>([
  ["a feed that breaks off", RSS.slice(0, RSS.indexOf("The bridge")), "broken", /breaks off in item 2/],
  [
    "a list of feeds",
    '<opml version="2.0"><body><outline xmlUrl="https://a.example/f"/></body></opml>',
    "no-reports",
    /names 1 feed/,
  ],
  ["other XML", '<?xml version="1.0"?><urlset><url/></urlset>', "unknown-kind", /neither a feed/],
  ["a feed without items", "<rss><channel><title>x</title></channel></rss>", "no-reports", /no items/],
  ["nesting without end", `<rss>${"<a>".repeat(2_000)}`, "too-much", /nested/],
  [
    "entities that multiply",
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
    "none",
    /&b;/,
  ],
  [
    "JSON that is half a feed",
    '{"version": "https://jsonfeed.org/version/1", "items": 3}',
    "broken",
    /no list of items/,
  ],
])("%s", async (_, content, code, says) => {
  const found = (await given(content, "feed.xml")).at(-1);
  expect(found?.error ?? "none").toBe(code);
  expect(String(found?.says ?? found?.text)).toMatch(says);
});

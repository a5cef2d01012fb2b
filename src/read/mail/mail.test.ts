import { expect, test } from "vitest";
import { given } from "../testing.ts";
import { partsOf } from "./parts.ts";

const HEAD = `From: UNMISS Press <press@unmiss.example>
To: list@x.example
Subject: =?utf-8?Q?Fwd:_Patrol_fired_at_near_Y=C3=A9i?=
Date: Tue, 05 Mar 2024 09:00:00 +0200
Message-ID: <m1@unmiss.example>
MIME-Version: 1.0
`;

test("what the sender wrote, quoted lines and the signature marked, what is forwarded apart", async () => {
  const mail = `${HEAD}Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: 8bit

A patrol was fired at \x96 nobody was hurt.

On Mon, 4 Mar 2024 at 18:02, Ada Mane <ada@x.example> wrote:
> Was anybody hurt?
> Who fired?

--
Press office, Juba

---------- Forwarded message ---------
From: Ben Oyo <ben@county.example>
Date: Mon, Mar 4, 2024 at 5:10 PM
Subject: Re: Yei road
To: Press <press@unmiss.example>

The commissioner says that his men fired first.
`;
  expect(await given(Buffer.from(mail, "latin1"), "a.eml")).toEqual([
    {
      id: "a.eml",
      text: "Patrol fired at near Yéi\n\nA patrol was fired at – nobody was hurt.\n\nOn Mon, 4 Mar 2024 at 18:02, Ada Mane <ada@x.example> wrote:\n> Was anybody hurt?\n> Who fired?\n\n--\nPress office, Juba",
      title: "Patrol fired at near Yéi",
      publisher: "UNMISS Press",
      published: "2024-03-05T07:00:00Z",
      marks: [
        ["headline", "Patrol fired at near Yéi"],
        ["quoted", "On Mon, 4 Mar 2024 at 18:02, Ada Mane <ada@x.example> wrote:\n> Was anybody hurt?\n> Who fired?"],
        ["furniture", "--\nPress office, Juba"],
      ],
      extra: { message_id: "<m1@unmiss.example>" },
    },
    {
      id: "a.eml#forwarded-1",
      text: "Yei road\n\nThe commissioner says that his men fired first.",
      title: "Yei road",
      publisher: "Ben Oyo",
      published: "2024-03-04T17:10:00",
      marks: [["headline", "Yei road"]],
      extra: { part_of: "a.eml" },
    },
  ]);
});

test("markup as words, attached documents and messages each by its own kind", async () => {
  const inner =
    "From: C <c@x.example>\nSubject: Inner\nDate: Mon, 4 Mar 2024 10:00:00 +0000\nMessage-ID: <i@x>\nMIME-Version: 1.0\nContent-Type: text/plain\n\nThe inner words.\n";
  const mail = `${HEAD}Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html; charset=utf-8

<p>Two <b>men</b> were held.</p><script>alert(1)</script><p>More on Monday.</p>
--b
Content-Type: text/plain; name=note.txt
Content-Disposition: attachment; filename=note.txt

The note says so.
--b
Content-Type: image/png; name=x.png
Content-Disposition: attachment; filename=x.png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--b
Content-Type: message/rfc822

${inner}
--b--
`;
  const found = await given(mail, "b.eml");
  expect(found.map(({ id, text }) => [id, text])).toEqual([
    ["b.eml", "Patrol fired at near Yéi\n\nTwo men were held.\n\nMore on Monday."],
    ["b.eml/note.txt", "The note says so.\n"],
    [expect.stringMatching(/^b\.eml\/.*\.eml$/), "Inner\n\nThe inner words."],
  ]);
});

test("a mailbox gives its messages, and a line that begins with From stays within its own", async () => {
  const message = (n: number, text: string) =>
    `From ada@x.example Sat Jan  3 01:05:3${n} 2024\n${HEAD}Content-Type: text/plain\n\n${text}\n\n`;
  const mbox =
    message(1, "First.\n\n>From here to Yei is far.\n\nFrom afar they came.") +
    message(2, "Second.") +
    "From x@y.example Sat Jan  3 01:05:34 2024\nSubject: nothing\nMIME-Version: 1.0\nMessage-ID: <z>\n\n\n";
  expect((await given(mbox, "m.mbox")).map(({ id, text, error }) => [id, error ?? text])).toEqual([
    ["m.mbox#1", "Patrol fired at near Yéi\n\nFirst.\n\nFrom here to Yei is far.\n\nFrom afar they came."],
    ["m.mbox#2", "Patrol fired at near Yéi\n\nSecond."],
    ["m.mbox#3", "empty-text"],
  ]);
});

test.each<[string, string, readonly string[], number]>([
  [
    "Outlook's way",
    "See below.\n\nFrom: Ben Oyo\nSent: Monday, 4 March 2024 10:00\nTo: Press\nSubject: Road\n\nThe road is shut.",
    ["The road is shut."],
    0,
  ],
  [
    "a forward whose lines are quoted",
    "FYI\n\nBegin forwarded message:\n\n> From: Ben\n> Subject: Road\n> Date: 4 March 2024\n>\n> The road is shut.\n> Still.",
    ["The road is shut.\nStill."],
    0,
  ],
  ["a text that says From:", "From: the east they came, he said.\nThen they left.", [], 0],
  ["an agenda", "Subject: the road\nThen they left.", [], 0],
  ["quotes twice", "> a\nNo.\n> b\nYes.", [], 2],
])("%s", (_, body, forwarded, quoted) => {
  const parts = partsOf(body);
  expect(parts.forwarded.map(({ text }) => text)).toEqual(forwarded);
  expect(parts.quoted).toHaveLength(quoted);
});

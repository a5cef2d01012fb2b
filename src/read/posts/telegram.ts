import { z } from "zod";
import { HearsayError } from "../../model/errors.ts";
import { decodeText } from "../decode.ts";
import { parseJson } from "../parse-json.ts";
import { MEGABYTE, type Piece, type Room } from "../room.ts";
import { reportOfPost } from "./post.ts";

const piece = z.union([z.string(), z.object({ text: z.string().catch("") }).transform(({ text }) => text)]).catch("");
const words = z.union([z.string(), z.array(piece).transform((pieces) => pieces.join(""))]).catch("");
const name = z.string().nullish().catch(null);

/** A channel or chat as Telegram's own program exports it ("result.json"), as far as reports are made of it. */
const Export = z.object({
  name,
  type: name,
  messages: z.array(
    z
      .object({
        id: z.number(),
        type: name,
        date: name,
        date_unixtime: name,
        from: name,
        forwarded_from: name,
        reply_to_message_id: z.number().nullish().catch(null),
        text: words,
      })
      .nullable()
      .catch(null),
  ),
});

/** An exported Telegram channel: a report a post, with the channel as its publisher. */
export const TELEGRAM: Room = {
  says: "a Telegram export",
  mostBytes: 400 * MEGABYTE,
  read: function* ({ bytes, id, encoding }): Generator<Piece> {
    const parsed = Export.safeParse(parseJson(decodeText(bytes, encoding).replace(/^\uFEFF/, "")));
    if (!parsed.success)
      throw new HearsayError(
        "broken",
        "It begins as a Telegram export, and has no list of messages as that form has them.",
      );
    const { name: channel, type, messages } = parsed.data;
    const ofChannel = /channel/.test(type ?? "");
    let posts = 0;
    for (const message of messages) {
      if (message?.type !== "message" || !message.text.trim()) continue;
      posts++;
      yield {
        report: reportOfPost({
          id: `${id}#${message.id}`,
          text: message.text.trim(),
          account: (ofChannel ? channel : message.from) ?? channel ?? null,
          published: momentOfPost(message.date_unixtime, message.date),
          url: null,
          passedOn: message.forwarded_from ?? null,
          extra: { reply_to: message.reply_to_message_id, chat: ofChannel ? null : channel },
        }),
        line: null,
      };
    }
    if (posts === 0) throw new HearsayError("no-reports", "The export holds no post with words.");
  },
};

/** Seconds since 1970 tell the moment; the date beside them is that of the machine that exported, without its zone. */
function momentOfPost(seconds: string | null | undefined, date: string | null | undefined): string | null {
  const number = Number(seconds ?? Number.NaN);
  if (Number.isSafeInteger(number) && number > 0 && number < 8e9)
    return new Date(number * 1_000).toISOString().replace(".000", "");
  return date ?? null;
}

import { z } from "zod";
import { HearsayError } from "../../model/errors.ts";
import { decodeText } from "../decode.ts";
import { parseJson } from "../parse-json.ts";
import { MEGABYTE, type Piece, type Room } from "../room.ts";
import { reportOfPost } from "./post.ts";

const text = z.string().nullish().catch(null);
const Tweet = z.object({
  id_str: z.string(),
  full_text: z.string(),
  created_at: text,
  lang: text,
  in_reply_to_status_id_str: text,
  user: z.object({ screen_name: text }).nullish().catch(null),
});
const Archive = z.array(
  z
    .union([z.object({ tweet: Tweet }).transform(({ tweet }) => tweet), Tweet])
    .nullable()
    .catch(null),
);

const LEAD = /^\uFEFF?\s*window\.YTD\.\w+\.part\d+\s*=\s*/;
const AGAIN = /^RT @(\w{1,30}): /;

/** The posts of an X account as the account's own archive holds them ("tweets.js"), each a report. */
export const X_ARCHIVE: Room = {
  says: "an archive of posts",
  mostBytes: 400 * MEGABYTE,
  read: function* ({ bytes, encoding }): Generator<Piece> {
    const parsed = Archive.safeParse(
      parseJson(
        decodeText(bytes, encoding)
          .replace(LEAD, "")
          .replace(/;?\s*$/, ""),
      ),
    );
    const posts = parsed.success ? parsed.data.flatMap((post) => (post ? [post] : [])) : [];
    if (posts.length === 0) throw new HearsayError("no-reports", "The archive holds no post: name its tweets.js.");
    for (const { id_str: id, full_text: full, created_at: at, in_reply_to_status_id_str: reply, user } of posts) {
      const again = full.match(AGAIN);
      const url = `https://x.com/i/status/${id}`;
      const words = withoutEntities(again ? full.slice(again[0].length) : full).trim();
      if (!words) continue;
      const passedOn = again ? `@${again[1]}` : null;
      const account = user?.screen_name ? `@${user.screen_name}` : null;
      yield {
        report: reportOfPost({
          id: url,
          text: words,
          account,
          published: momentOfPost(at),
          url,
          passedOn,
          extra: { reply_to: reply },
        }),
      };
    }
  },
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Wed Oct 10 20:19:24 +0000 2018". */
function momentOfPost(given: string | null | undefined): string | null {
  const [, month = "", day = "", time = "", hours = "", minutes = "", year = ""] =
    given?.match(/^\w{3} (\w{3}) (\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2}) (\d{4})$/) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return null;
  const zone = `${hours}:${minutes}` === "+00:00" ? "Z" : `${hours}:${minutes}`;
  return `${year}-${String(number).padStart(2, "0")}-${day}T${time}${zone}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const withoutEntities = (words: string): string =>
  words.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

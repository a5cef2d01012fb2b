import type { Paragraph } from "../marked-text.ts";
import { bodyOf } from "./article.ts";
import { blocksOf } from "./blocks.ts";
import { furnitureOf } from "./furniture.ts";
import { parsePage } from "./tree.ts";

/** The paragraphs of a piece of a page: what a feed or a message holds of an article. */
export function paragraphsOfFragment(html: string, title: string | null): readonly Paragraph[] {
  const blocks = blocksOf(parsePage(html));
  const furniture = furnitureOf(blocks);
  return bodyOf(
    blocks.filter((_, at) => furniture[at] === null),
    title,
  );
}

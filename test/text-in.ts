import { unzipSync } from "fflate";

/** All that can be read in a file that goes out: an archive unpacked, a PDF's text layer with its pages one after the other. */
export async function textIn(bytes: Buffer): Promise<string> {
  const head = bytes.subarray(0, 4).toString("latin1");
  if (head.startsWith("PK"))
    return Object.entries(unzipSync(new Uint8Array(bytes)))
      .map(([name, part]) => `${name}\n${Buffer.from(part).toString("utf8")}`)
      .join("\n");
  if (head !== "%PDF") return bytes.toString("utf8");
  const { extractText, getDocumentProxy, getMeta } = await import("unpdf");
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  return `${JSON.stringify((await getMeta(pdf)).info)}\n${text.replace(/\s+/g, " ")}`;
}

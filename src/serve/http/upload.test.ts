import { expect, test } from "vitest";
import { reportsOfUpload } from "./upload.ts";

const PAGE =
  "<!doctype html><html><head><title>Army leaves | Nile Post</title></head><body><nav><a href=/>Home</a></nav><h1>Army leaves</h1><p>The army left the town on Friday, the police said in a statement that was read on the radio.</p></body></html>";

const upload = async (body: string | FormData, headers: Record<string, string> = {}, query = "") => {
  const found = await reportsOfUpload(
    new Request(`http://localhost/reports${query}`, { method: "POST", body, headers }),
    1e6,
  );
  return found.map((one) =>
    "error" in one
      ? [one.from, one.error.code]
      : [one.report.id, one.report.title, one.report.publisher, one.original?.type],
  );
};

test("files of a form are told apart by what they hold, whatever they are called", async () => {
  const form = new FormData();
  form.append("files", new File([PAGE], "saved page"));
  form.append("files", new File(["id,text\n7,The army left.\n"], "list.csv"));
  form.append("files", new File(["<opml><body/></opml>"], "feeds.xml"));
  form.append("publisher", "Nile Post");
  expect(await upload(form)).toEqual([
    ["saved page", "Army leaves", "Nile Post", "text/html"],
    ["7", undefined, "Nile Post", undefined],
    ["feeds.xml", "no-reports"],
  ]);
});

test("a document is sent by its own type, named as the address says", async () => {
  expect(await upload(PAGE, { "Content-Type": "text/html" }, "?id=p1&publisher=Nile%20Post")).toEqual([
    ["p1", "Army leaves", "Nile Post", "text/html"],
  ]);
  const [[id] = []] = await upload(PAGE, { "Content-Type": "text/html" });
  expect(id).toMatch(/^document-[0-9a-f]{12}$/);
});

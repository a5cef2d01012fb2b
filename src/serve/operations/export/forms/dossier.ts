import { type Section, sectionsOf } from "../dossier/sections.ts";
import type { Form, Settings } from "../form.ts";
import type { CaseView } from "../view/case-view.ts";
import { gathered } from "../written/gathered.ts";
import { escaped } from "../written/xml.ts";

/** A page for people: every statement with a footnote that names report, page and words. */
export const DOSSIER: Form = {
  name: "dossier",
  says: "a page for people (HTML): every statement footnoted to report, page and words",
  unit: "a section is an event; a statement is a claim, with its footnote",
  several: false,
  files: (view, settings) => [
    { name: "dossier.html", media: "text/html; charset=utf-8", pieces: gathered(page(view, settings)) },
  ],
};

/** No script, and nothing from elsewhere: it is read from a file as well as from a server. */
const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Dossier</title>
<style>
body { font: 1rem/1.5 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
h1, h2 { line-height: 1.2 } h2 { margin-top: 2.5rem; font-size: 1.25rem }
.by { color: #555; font-size: .9rem } sup a { text-decoration: none }
ol.notes { font-size: .85rem; border-top: 1px solid #bbb; padding-top: .5rem; overflow-wrap: anywhere }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #16181c } .by { color: #aaa } a { color: #9cc4ff } }
@media print { body { margin: 0; max-width: none } section { break-inside: avoid-page } }
</style>
</head>
<body>
`;

async function* page(view: CaseView, settings: Settings): AsyncGenerator<string> {
  yield `${HEAD}<h1>Dossier</h1>\n`;
  yield `<p class="by">Written by ${escaped(settings.program)} on ${escaped(settings.at.slice(0, 10))}. Everything here is somebody's word: each statement says whose, and its footnote where it stands.</p>\n`;
  for await (const section of sectionsOf(view, settings)) yield sectionHtml(section);
  yield "</body>\n</html>\n";
}

function sectionHtml({ title, lead, statements }: Section): string {
  const said = statements.map(
    ({ number, says, by }) =>
      `<li>${escaped(says)}<sup><a id="said-${number}" href="#note-${number}" aria-label="Footnote ${number}">${number}</a></sup> <span class="by">${escaped(by)}</span></li>`,
  );
  const notes = statements.map(
    ({ number, note, url }) =>
      `<li id="note-${number}" value="${number}">${escaped(note)}${link(url)} <a href="#said-${number}" aria-label="Back to statement ${number}">↩</a></li>`,
  );
  return `<section>\n<h2>${escaped(title)}</h2>\n${lead.map((one) => `<p>${escaped(one)}</p>\n`).join("")}<ul>\n${said.join("\n")}\n</ul>\n<ol class="notes">\n${notes.join("\n")}\n</ol>\n</section>\n`;
}

/** An address that a browser opens as a page; any other scheme stays words. */
const link = (url: string | null): string =>
  url === null
    ? ""
    : /^https?:\/\//i.test(url)
      ? ` <a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>`
      : ` ${escaped(url)}`;

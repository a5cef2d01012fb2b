import { dayWords } from "../../../../tell/dates-words.ts";
import type { Settings } from "../form.ts";
import type { CaseView } from "../view/case-view.ts";
import { escaped } from "../written/xml.ts";
import { type Section, type Statement, sectionsOf, titleOf } from "./sections.ts";

/** Whose words a dossier is made of, for its beginning. */
export const writtenBy = ({ program, at }: Settings): string =>
  `Written by ${program} on ${dayWords(at.slice(0, 10))}. Everything here is somebody's word: each statement says whose, and its footnote where it stands.`;

/** The dossier as a page, a piece at a time. No script, and nothing from elsewhere: it is read from a file as from a server. */
export async function* dossierPage(view: CaseView, settings: Settings): AsyncGenerator<string> {
  const { title, says } = await titleOf(view);
  yield `${HEAD}<title>${escaped(title)}</title>\n</head>\n<body>\n<h1>${escaped(title)}</h1>\n`;
  yield `<p class="by">${escaped(writtenBy(settings))}</p>\n${says.map(paragraph).join("")}`;
  for await (const section of sectionsOf(view, settings)) yield sectionHtml(section);
  yield "</body>\n</html>\n";
}

const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body { font: 1rem/1.5 Georgia, "Liberation Serif", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; overflow-wrap: anywhere }
h1, h2 { line-height: 1.2; text-wrap: balance; break-after: avoid } h2 { margin-top: 2.5rem; font-size: 1.25rem }
p { margin: .6rem 0 } ul.said { padding-left: 1.1rem } .said li { margin: .6rem 0; break-inside: avoid }
.by { color: #555; font-size: .85rem } .said .by, .remark { display: block; line-height: 1.35 }
.remark { border-left: 3px solid #c9b458; padding-left: .6rem; margin-top: .25rem; white-space: pre-line }
sup { line-height: 0; font-size: .7em } sup a { text-decoration: none; padding: 0 .1rem }
ol.notes { font-size: .85rem; border-top: 1px solid #bbb; padding: .5rem 0 0 2rem; line-height: 1.4 } .notes li { margin: .25rem 0 } .notes li:target { background: #fff3c4 }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #16181c } .by { color: #aaa } a { color: #9cc4ff } .notes li:target { background: #3a3413 } }
@page { size: A4; margin: 20mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt Georgia, serif; color: #555 } }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; color: #000; background: #fff } .by { color: #444 } a { color: inherit; text-decoration: none } .back { display: none } }
</style>
`;

const paragraph = (words: string) => `<p>${escaped(words)}</p>\n`;

function sectionHtml({ title, lead, statements }: Section): string {
  const heading = title === null ? "" : `<h2>${escaped(title)}</h2>\n`;
  const said = statements.length === 0 ? "" : `<ul class="said">\n${statements.map(saidHtml).join("\n")}\n</ul>\n`;
  const notes = statements.length === 0 ? "" : `<ol class="notes">\n${statements.map(noteHtml).join("\n")}\n</ol>\n`;
  return `<section>\n${heading}${lead.map(paragraph).join("")}${said}${notes}</section>\n`;
}

function saidHtml({ number, says, by, remark }: Statement): string {
  const noted = remark === null ? "" : `<span class="remark">${escaped(remark)}</span>`;
  return `<li>${escaped(says)}<sup><a id="said-${number}" href="#note-${number}" aria-label="Footnote ${number}">${number}</a></sup> <span class="by">${escaped(by)}</span>${noted}</li>`;
}

const noteHtml = ({ number, note, url }: Statement): string =>
  `<li id="note-${number}" value="${number}">${escaped(note)}${link(url)} <a class="back" href="#said-${number}" aria-label="Back to statement ${number}">↩</a></li>`;

/** An address that a browser opens as a page; any other scheme stays words. */
const link = (url: string | null): string =>
  url === null
    ? ""
    : /^https?:\/\//i.test(url)
      ? ` <a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>`
      : ` ${escaped(url)}`;

import { dossierPage } from "../dossier/page.ts";
import type { Form } from "../form.ts";
import { gathered } from "../written/gathered.ts";

/** A page for people: every statement with a footnote that names report, page and words. */
export const DOSSIER: Form = {
  name: "dossier",
  says: "a page for people (HTML): every statement footnoted to report, page and words",
  unit: "a section is an event; a statement is a claim, with its footnote",
  brief: true,
  several: false,
  files: (view, settings) => [
    { name: "dossier.html", media: "text/html; charset=utf-8", pieces: gathered(dossierPage(view, settings)) },
  ],
};

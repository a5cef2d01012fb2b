import { dossierPage } from "../dossier/page.ts";
import { printed } from "../dossier/printed.ts";
import type { Form } from "../form.ts";

/** The dossier as a PDF, printed from the page by a Chromium of this machine. */
export const PDF: Form = {
  name: "pdf",
  says: "the same as a PDF, where Chromium is installed",
  unit: "a section is an event; a statement is a claim, with its footnote",
  brief: true,
  several: false,
  files: (view, settings) => [
    { name: "dossier.pdf", media: "application/pdf", pieces: printed(dossierPage(view, settings), settings.browser) },
  ],
};

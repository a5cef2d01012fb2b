import { type Annotation, annotationsOf } from "../annotations/annotations-of.ts";
import type { Form } from "../form.ts";
import { iriOf } from "../linked/iri.ts";
import type { CaseView } from "../view/case-view.ts";
import { gathered } from "../written/gathered.ts";
import { jsonArray } from "../written/json-array.ts";

/** W3C Web Annotations (JSON-LD): what is marked in each report, one collection. */
export const ANNOTATIONS: Form = {
  name: "annotations",
  says: "what was read, as W3C Web Annotations (JSON-LD)",
  unit: "an annotation: a name, a part of an attribution or a claim at its words",
  several: false,
  files: (view) => [
    {
      name: "annotations.jsonld",
      media: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      pieces: gathered(jsonArray(HEAD, annotations(view), "}}")),
    },
  ],
};

const HEAD =
  '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:hearsay:annotations","type":"AnnotationCollection","label":"What Hearsay read","first":{"id":"urn:hearsay:annotations#first","type":"AnnotationPage","partOf":"urn:hearsay:annotations","startIndex":0,"items":';

/** Of the claims only those that go out. */
async function* annotations(view: CaseView): AsyncGenerator<Annotation> {
  for await (const { row, input, reading, claims } of view.reports()) {
    const collection = `${iriOf("report", row.key)}:annotations`;
    yield* annotationsOf({
      reading: { ...reading, claims: claims.map(({ evidence }) => evidence.claim) },
      text: input.text,
      sentences: new Map(claims.map(({ line }) => [line.claim, line.sentence])),
      source: row.url ?? iriOf("report", row.key),
      collection,
    });
  }
}

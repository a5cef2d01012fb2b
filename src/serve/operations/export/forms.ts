import type { Form } from "./form.ts";
import { ACLED } from "./forms/acled.ts";
import { ANNOTATIONS } from "./forms/annotations.ts";
import { BIBTEX } from "./forms/bibtex.ts";
import { CSL } from "./forms/csl.ts";
import { CSV } from "./forms/csv.ts";
import { DOCX } from "./forms/docx.ts";
import { DOSSIER } from "./forms/dossier.ts";
import { FTM } from "./forms/ftm.ts";
import { GDELT } from "./forms/gdelt.ts";
import { GEOJSON } from "./forms/geojson.ts";
import { GEXF } from "./forms/gexf.ts";
import { GRAPHML } from "./forms/graphml.ts";
import { JSONL } from "./forms/jsonl.ts";
import { PDF } from "./forms/pdf.ts";
import { POLECAT } from "./forms/polecat.ts";
import { READINGS } from "./forms/readings.ts";
import { STIX } from "./forms/stix.ts";
import { TRIG } from "./forms/trig.ts";
import { UCDP } from "./forms/ucdp.ts";
import { XLSX } from "./forms/xlsx.ts";

/** Every form in which a case goes out, in the order in which help and reference list them. */
export const FORMS: readonly Form[] = [
  ...[READINGS, JSONL, CSV, XLSX, GRAPHML, GEXF, GEOJSON, BIBTEX, CSL],
  ...[POLECAT, GDELT, ACLED, UCDP],
  ...[FTM, STIX, TRIG, ANNOTATIONS],
  ...[DOSSIER, DOCX, PDF],
];

import type { Form } from "./form.ts";
import { CSV } from "./forms/csv.ts";
import { READINGS } from "./forms/readings.ts";
import { XLSX } from "./forms/xlsx.ts";

/** Every form in which a case goes out, in the order in which help and reference list them. */
export const FORMS: readonly Form[] = [READINGS, CSV, XLSX];

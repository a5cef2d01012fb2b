import type { Credit, Dateline } from "../../../model/report.ts";
import type { FrameKind } from "../../draft.ts";

/** What one look at a line found: its kind, and what it tells of the report. */
export interface Finding {
  readonly kind: FrameKind;
  /** Where the find ends, in characters of the text; what follows on the line is body. The line's end if not given. */
  readonly end?: number;
  readonly credits?: readonly Credit[];
  readonly dateline?: Dateline;
}

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "../../api/api-error.ts";
import { type Upload, upload } from "../../api/upload.ts";
import type { AddedLine, AddingState } from "../../api/upload-events.ts";

export interface UploadProgress {
  readonly state: AddingState | null;
  readonly lines: readonly AddedLine[];
  /** Why it ended before its end, in words. */
  readonly error: string | null;
  readonly busy: boolean;
}

const NOTHING: UploadProgress = { state: null, lines: [], error: null, busy: false };

/** Sends reports and follows them; when they are kept, every page asks anew. */
export function useUpload(): readonly [UploadProgress, (what: Upload) => Promise<void>] {
  const [progress, setProgress] = useState(NOTHING);
  const queries = useQueryClient();
  const send = async (what: Upload) => {
    setProgress({ ...NOTHING, busy: true });
    let failure: string | null = null;
    try {
      await upload(what, {
        onState: (state) => setProgress((now) => ({ ...now, state })),
        onReport: (line) => setProgress((now) => ({ ...now, lines: [...now.lines, line] })),
      });
    } catch (error) {
      failure = error instanceof ApiError ? error.message : "The connection broke. What was kept is kept.";
    }
    setProgress((now) => ({ ...now, busy: false, error: failure ?? now.state?.error?.message ?? null }));
    await queries.invalidateQueries();
  };
  return [progress, send];
}

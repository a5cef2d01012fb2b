import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ErrorCode } from "../../model/errors.ts";

/** The HTTP status of each error code (RFC 9110). The code itself stands in the answer. */
export const HTTP_STATUS: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  "bad-json": 400,
  "not-utf8": 400,
  "wrong-use": 400,
  "no-token": 401,
  "not-allowed": 403,
  "not-found": 404,
  "wrong-method": 405,
  "text-too-long": 413,
  "too-large": 413,
  "wrong-type": 415,
  "bad-report": 422,
  "bad-pair": 422,
  "bad-span": 422,
  "empty-text": 422,
  unreadable: 422,
  "no-reports": 422,
  "unknown-kind": 422,
  broken: 422,
  "too-much": 422,
  "no-case": 500,
  "not-a-case": 500,
  "newer-case": 500,
  "case-damaged": 500,
  failed: 500,
  "case-busy": 503,
  "case-unreachable": 503,
  "model-missing": 503,
  "disk-full": 507,
};

/** The codes of everything that Hearsay refuses or fails at; each has one exit status. */
export const ERROR_EXIT = {
  "bad-json": 1,
  "bad-report": 1,
  "bad-pair": 1,
  "empty-text": 1,
  "text-too-long": 1,
  "not-utf8": 1,
  unreadable: 1,
  "no-reports": 1,
  "unknown-kind": 1,
  broken: 1,
  "too-much": 1,
  "not-fetched": 1,
  "address-refused": 1,
  "bad-span": 1,
  "not-found": 1,
  "wrong-use": 2,
  "wrong-method": 2,
  "wrong-type": 2,
  "too-large": 2,
  "no-token": 2,
  "not-allowed": 2,
  "no-case": 2,
  "not-a-case": 2,
  "newer-case": 3,
  "case-unreachable": 3,
  "case-busy": 3,
  "case-damaged": 3,
  "disk-full": 3,
  "model-missing": 3,
  "program-missing": 3,
  failed: 3,
} as const;
export type ErrorCode = keyof typeof ERROR_EXIT;

/** The one error class: a code for programs, a message that says what to do, and details. */
export class HearsayError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = "HearsayError";
    this.code = code;
    this.details = details;
  }
}

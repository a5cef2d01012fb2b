/** What the server answered instead of a result: its code and message, or that it did not answer. */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
  }
}

/** The error in a body of the one error shape; else a word on the status. */
export function apiError(status: number, body: unknown): ApiError {
  const error = isRecord(body) ? body.error : undefined;
  if (isRecord(error) && typeof error.code === "string" && typeof error.message === "string")
    return new ApiError(error.code, error.message);
  return new ApiError("no-answer", `The server answered with status ${status} and nothing that this page understands.`);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

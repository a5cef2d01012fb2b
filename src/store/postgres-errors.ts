import { type ErrorCode, HearsayError } from "../model/errors.ts";

interface Kind {
  readonly code: ErrorCode;
  /** Of PostgreSQL (https://www.postgresql.org/docs/15/errcodes-appendix.html) or of the operating system. */
  readonly codes: RegExp;
  readonly says: string;
}

const KINDS: readonly Kind[] = [
  {
    code: "case-busy",
    codes: /^(?:55P03|40P01|40001)$/,
    says: "Another program is writing to the case. Wait until it has finished, then try again.",
  },
  {
    code: "disk-full",
    codes: /^53100$/,
    says: "The server's disk is full. Nothing of this step was kept; make room, then try again.",
  },
  { code: "case-damaged", codes: /^XX00[12]$/, says: "The server reports damaged data. Take the case from a backup." },
  {
    code: "case-unreachable",
    codes:
      /^(?:terminated|ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|ENOENT|ECONNRESET|08...|28...|3D000|57P0.|53300)$/,
    says: "The database cannot be reached or does not let us in: look at the address, the user and whether the server runs.",
  },
];

/** An error of ours for what the server says of itself; anything else is a fault of ours and stays as it is. */
export function postgresError(error: unknown): unknown {
  const code = codeOf(error);
  const kind = KINDS.find(({ codes }) => codes.test(code));
  if (!kind || !(error instanceof Error)) return error;
  return new HearsayError(kind.code, kind.says, { cause: `${code}: ${error.message}` });
}

/** The driver gives no code to a connection that the other side closed. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.message.startsWith("Connection terminated") ? "terminated" : "";
}

import { once } from "node:events";
import { ERROR_EXIT } from "../../model/errors.ts";

/** Writes to standard output, waiting where the reader at the other end is slower than we are. */
export async function writeOut(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** A reader that has seen enough (`hearsay read … | head`) ends us quietly; a full disk is told. */
export function endOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`hearsay: The output could not be written: ${error.message}.\n`);
    process.exit(ERROR_EXIT.failed);
  });
}

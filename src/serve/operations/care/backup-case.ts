import { z } from "zod";
import { backup } from "../../../store/backup.ts";
import { operation } from "../operation.ts";

/** Copies a case into a new file while others go on. */
export const backupCase = operation({
  name: "backup",
  says: "copy a case into a new file, while others go on reading and writing",
  about:
    "Copies a case as it stands at one moment into a new file, which every command opens as a case. Others may go on meanwhile. A case in PostgreSQL is copied into a file too.",
  writes: false,
  input: z.strictObject({ to: z.string().min(1).describe("the new file") }),
  output: z.strictObject({ to: z.string() }),
  example: { to: "sahel-backup.case" },
  run: async ({ case: kept }, { to }) => {
    await backup(kept, to);
    return { to };
  },
});

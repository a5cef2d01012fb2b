import { openCase } from "../../../src/store/open.ts";

/** A process of its own that opens a new case and leaves again. */
const one = await openCase(process.argv[2] ?? "", { create: true });
await one.transaction(async () => undefined);
await one.close();

import { test } from "vitest";
import { BREAK, fillJudged, mendsAfter } from "../../case/mending.ts";
import { onBoth } from "./backends.ts";

onBoth("doctor --mend", (backend) => {
  test.each(Object.entries(BREAK))("%s: found, mended, and all is as it was", async (code, harm) => {
    const kept = await backend.make();
    await fillJudged(kept);
    await mendsAfter(kept, code, harm);
  });
});

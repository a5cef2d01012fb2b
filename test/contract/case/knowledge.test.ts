import { test } from "vitest";
import { isWithoutOrder } from "../../case/knowing.ts";
import { onBoth } from "./backends.ts";

onBoth("lists of actors", (backend) => {
  test(
    "before, between or after reports: the same rows; without them again, those of a case without",
    () => isWithoutOrder(() => backend.make()),
    120_000,
  );
});

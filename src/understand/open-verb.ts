/** Helpers of what is still open: "will leave", "might have left". */
export const OPEN_HELPERS: ReadonlySet<string> = new Set(
  "will would 'll ’ll 'd ’d shall should can could may might must".split(" "),
);

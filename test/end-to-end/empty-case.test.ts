import { describe, expect, test } from "vitest";
import { chromiumPath } from "../explorer/chromium.ts";
import { exploringMade } from "../explorer/made-explorer.ts";
import { without } from "../without.ts";

describe.skipIf(without("Chromium", chromiumPath !== undefined))("the pages of a case without reports", () => {
  const open = exploringMade([]);

  test.each([
    ["/search", "No claim is like that"],
    ["/map", "Nothing to draw"],
    ["/timeline", "No event with a day"],
    ["/network", "Nothing is told between two actors"],
    ["/review", "Nothing waits"],
    ["/batches", "There is nothing to code yet"],
  ])("%s says “%s” and leads to where reports are added", async (path, says) => {
    const { page, complaints, close } = await open(path);
    await page.getByText(says, { exact: true }).waitFor();
    expect(await page.getByRole("heading", { name: "Draw a batch" }).count()).toBe(0);
    await page.getByRole("link", { name: "Add reports on the first page" }).click();
    await page.getByText("This case holds no reports yet").waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ["/search?words=drone", "Take something out"],
    ["/map?words=drone", "Take something out"],
    ["/timeline?words=drone", "Take something out"],
    ["/network?words=drone", "Take something out"],
    ["/review?show=agreement", "let somebody else take a second look"],
    ["/saved", "No search is saved yet"],
  ])("%s says what else to do: %s", async (path, says) => {
    const { page, complaints, close } = await open(path);
    await page.getByText(says).first().waitFor();
    expect(await page.getByRole("link", { name: "Add reports on the first page" }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

import { expect, test } from "vitest";
import { html } from "./html.ts";

test.each([
  [html`<p>${"<script>alert(1)</script>"}</p>`, "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
  [html`<a title="${`"'`}">${"&amp;"}</a>`, '<a title="&quot;&#39;">&amp;amp;</a>'],
  [html`<ul>${["a<", "b"].map((one) => html`<li>${one}</li>`)}</ul>`, "<ul><li>a&lt;</li><li>b</li></ul>"],
  [html`${null}${3}`, "3"],
])("what is put into a page is text: %s", (made, expected) => {
  expect(made.toString()).toBe(expected);
});

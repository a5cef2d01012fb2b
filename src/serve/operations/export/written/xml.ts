/** What XML 1.0 cannot hold: control characters, halves of surrogate pairs, two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNHELD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as content or as an attribute's value of XML and HTML; what these cannot hold becomes U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(UNHELD, "\ufffd").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

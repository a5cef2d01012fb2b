/**
 * A text as the language model looks at it: ``quotation marks'' as wires and archives typed them are those of print. Each
 * takes the place of two signs, so that all words stay where they are.
 */
export const withPrintedQuotes = (text: string): string =>
  text.replace(/``(?=\S)/g, "“ ").replace(/(?<=[^\s'])''(?!')/g, " ”");

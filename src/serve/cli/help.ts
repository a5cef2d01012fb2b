import type { Option } from "./options.ts";
import { wrap } from "./page/wrap.ts";
import { READ_OPTIONS } from "./read-options.ts";

const WIDTH = 96;

/** The help of the whole command. */
export const HELP = `Hearsay reads news reports and keeps what they say as sourced claims:
who did what to whom, when and where, according to whom, and how sure.

Usage: hearsay COMMAND [OPTIONS]

Commands:
  read        read reports from files, folders or standard input

Options:
  --help      show this help; "hearsay read --help" shows a command's
  --version   versions of the program, its language model and its lexicon

Examples:
  hearsay read samples --pretty             the sample reports, as pages for people
  hearsay read report.txt > readings.jsonl  one reading a line, for programs

Exit status: 0 all went well; 1 some input was refused, the rest was read;
2 wrong use; 3 the program or its model failed.
`;

/** The help of `hearsay read`. */
export const READ_HELP = `Usage: hearsay read [FILES|FOLDERS|-] [OPTIONS]

Reads reports and writes one reading a line (JSON Lines). A .txt file is one report; a .jsonl file
holds one report a line, {"id": "…", "text": "…", …}; a folder gives its .txt and .jsonl files and
every report.json; - is standard input. A report that is refused gives a line with its error; the
others are read all the same.

Options:
${optionLines(READ_OPTIONS)}

Examples:
  hearsay read samples/libya-secret-oil-talks --pretty --explain
  hearsay read news.jsonl --only claims,attributions > readings.jsonl
  cat report.txt | hearsay read - --publisher "Sudan Tribune" --published 2017-05-27
`;

function optionLines(options: Readonly<Record<string, Option>>): string {
  return Object.entries(options)
    .map(([name, { value, says }]) => {
      const [first = "", ...more] = wrap(says, WIDTH - 22);
      const indent = " ".repeat(22);
      return [`  ${`--${name}${value ? ` ${value}` : ""}`.padEnd(20)}${first}`, ...more.map((l) => indent + l)].join(
        "\n",
      );
    })
    .join("\n");
}

import { CODE_OPTIONS } from "./code-options.ts";
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
  code        say what happens between two parties of a text

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

/** The help of `hearsay code`. */
export const CODE_HELP = `Usage: hearsay code [FILES|-] [OPTIONS]

Says what one party does to another. Each line of the input (JSON Lines) holds a text and the places of
the two in it, {"id": "…", "text": "…", "actor": {"start", "end"}, "recipient": {"start", "end"}},
counted in UTF-16 code units, the end not included; one of the two may be null. Each line of the output
holds the event's type and mode, its quad class, who acts on whom, how sure the text is of it, how sure
we are, and why. A line that is refused gives a line with its error; the others are coded all the same.

Options:
${optionLines(CODE_OPTIONS)}

Examples:
  hearsay code pairs.jsonl > codes.jsonl
  echo '{"id":"1","text":"Chad expelled the envoy.","actor":{"start":0,"end":4},"recipient":null}' \\
    | hearsay code -
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

import { HearsayError } from "../../model/errors.ts";
import { ADD } from "./case/add.ts";
import { BATCH } from "./case/batch.ts";
import { BACKUP, DOCTOR, FORGET, MERGE, REREAD } from "./case/care.ts";
import { EXPORT } from "./case/export.ts";
import { FIND } from "./case/find.ts";
import { IMPORT } from "./case/import.ts";
import { CLAIM, JUDGE, LOG, UNDO } from "./case/judge.ts";
import { BRIEF, SAVED } from "./case/kept.ts";
import { KNOW } from "./case/know.ts";
import { ACTORS, CONFLICTS, EVENTS, OVERVIEW } from "./case/lists.ts";
import { MCP } from "./case/mcp.ts";
import { ORIGINAL } from "./case/original.ts";
import { AGREEMENT, REVIEW } from "./case/review.ts";
import { EXPLORE, SERVE } from "./case/serve.ts";
import { SHOW, TRACE, WHY } from "./case/show.ts";
import { NETWORK, PLACES, TIMELINE } from "./case/views.ts";
import { WATCH } from "./case/watch.ts";
import { codeCommand } from "./code.ts";
import { CODE_OPTIONS } from "./code-options.ts";
import type { Command } from "./command.ts";
import { SHELLS, scriptFor } from "./completion/shells.ts";
import { nearest } from "./nearest.ts";
import { HELP_OPTION } from "./options.ts";
import { writeOut } from "./output.ts";
import { readCommand } from "./read.ts";
import { READ_OPTIONS } from "./read-options.ts";

const READ: Command = {
  name: "read",
  says: "read reports from files, folders or standard input",
  takes: "[FILES|FOLDERS|-]",
  given: "files",
  about: `Reads reports and writes one reading a line (JSON Lines). A text is one report, a web page gives its article without what stands around it, a feed a report an item, a message what its sender wrote and what is attached, a table a report a row, an archive or crawl all that is in it; JSON Lines hold one report a line, {"id": "…", "text": "…", …}; what a file is, it tells itself before its name does; - is standard input. A folder gives its files of every kind that is read, and those of the folders in it; where reports have folders of their own, each with a report.json, those alone. A report that is refused gives a line with its error; the others are read all the same.`,
  options: READ_OPTIONS,
  examples: [
    ["hearsay read samples --pretty", "the sample reports, as pages for people"],
    ["hearsay read samples/libya-secret-oil-talks --pretty --explain", "one of them, and why it was read so"],
    ["hearsay read news.jsonl --only claims,attributions > readings.jsonl", "two lists of each reading, for a program"],
    ['hearsay read - --publisher "Sudan Tribune" --published 2017-05-27 < report.txt', "a text from elsewhere"],
    ["hearsay read list.csv --columns 'text=Story,published=Run date'", "a table with headings of its own"],
    ["hearsay read archive --encoding windows-1252 > readings.jsonl", "old files that are not UTF-8"],
  ],
  run: readCommand,
};

const CODE: Command = {
  name: "code",
  says: "say what happens between two parties of a text",
  takes: "[FILES|-]",
  given: "files",
  about: `Says what one party does to another. Each line of the input (JSON Lines) holds a text and the places of the two in it, {"id": "…", "text": "…", "actor": {"start", "end"}, "recipient": {"start", "end"}}, counted in UTF-16 code units, the end not included; one of the two may be null. Each line of the output holds the event's type and mode, its quad class, who acts on whom, how sure the text is of it, how sure we are, and why. A line that is refused gives a line with its error; the others are coded all the same.`,
  options: CODE_OPTIONS,
  examples: [
    ["hearsay code pairs.jsonl > codes.jsonl", "one code a line"],
    [
      `echo '{"id":"1","text":"Chad left the bloc.","actor":{"start":0,"end":4},"recipient":null}' | hearsay code -`,
      "one pair",
    ],
  ],
  run: codeCommand,
};

const COMPLETION: Command = {
  name: "completion",
  says: "print a script that lets your shell complete commands, options and values",
  takes: SHELLS.join("|"),
  given: SHELLS,
  about: `Prints a completion script for a shell. hearsay must be on the PATH. bash: put its output into ~/.local/share/bash-completion/completions/hearsay, or run the first example in ~/.bashrc. zsh: put it into a file _hearsay in a folder of $fpath, or run the second example in ~/.zshrc after compinit. fish: put it where the third example does.`,
  options: { help: HELP_OPTION },
  examples: [
    ["source <(hearsay completion bash)", "for this shell, or in ~/.bashrc"],
    ["source <(hearsay completion zsh)", "in ~/.zshrc, after compinit"],
    ["hearsay completion fish > ~/.config/fish/completions/hearsay.fish", "once"],
  ],
  run: async ({ rest: [shell, ...more] }) => {
    const script = shell && more.length === 0 ? scriptFor(shell, COMMANDS) : null;
    if (script === null) {
      const near = shell ? nearest(shell, SHELLS) : null;
      const hint = near && near !== shell ? `Did you mean ${near}?` : `It is one of ${SHELLS.join(", ")}.`;
      throw new HearsayError("wrong-use", `Which shell is it for? ${hint}`);
    }
    await writeOut(script);
    return 0;
  },
};

/** All commands, as help, completion and documentation list them. */
export const COMMANDS: readonly Command[] = [
  READ,
  ADD,
  WATCH,
  ORIGINAL,
  OVERVIEW,
  FIND,
  ACTORS,
  EVENTS,
  CONFLICTS,
  PLACES,
  TIMELINE,
  NETWORK,
  SHOW,
  TRACE,
  WHY,
  SAVED,
  BRIEF,
  BATCH,
  EXPLORE,
  SERVE,
  MCP,
  REVIEW,
  AGREEMENT,
  JUDGE,
  CLAIM,
  UNDO,
  KNOW,
  LOG,
  EXPORT,
  IMPORT,
  REREAD,
  MERGE,
  FORGET,
  BACKUP,
  DOCTOR,
  CODE,
  COMPLETION,
];

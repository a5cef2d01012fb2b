import { createHash } from "node:crypto";
import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { keysOfEntry } from "../../../resolve/actors/index.ts";
import { listKnowledge, putKnowledge } from "../../../store/queries/knowledge.ts";
import { putLog } from "../../../store/queries/log.ts";
import { authorOf, operation } from "../operation.ts";
import { csvEntries } from "./csv-entries.ts";
import type { EntriesIn } from "./entries-in.ts";
import { ftmEntries } from "./ftm-entries.ts";
import { ListLine, listLine } from "./list-line.ts";
import { isStatements, statementEntries } from "./statement-entries.ts";
import { settleTouched } from "./touched-nodes.ts";

/** Faults that are told one by one. */
const TOLD = 100;

/** Characters of a file; one text of a program holds little more. */
export const MOST_CHARACTERS = 400_000_000;

/** Takes a list of actors into the case. */
export const addKnowledge = operation({
  name: "add-knowledge",
  says: "take a list of actors into a case, so that their names are known as one",
  about:
    "Takes a list of people and bodies with all their names into the case: FollowTheMoney's entities as OpenSanctions gives them, one a line, or its statements (CSV), or a table with a column name and, as far as there are, aliases, kind, country, sectors and id. Names in reports that lead to one entry of a list are one actor, whenever the reports came; a name of two of its entries says of neither. Lines that give no entry are told and passed over. Taking the list away takes its effect away.",
  writes: true,
  input: z.strictObject({
    name: z.string().trim().min(1).max(100).describe("what the list is called in this case"),
    content: z.string().max(MOST_CHARACTERS).describe("the file's text"),
  }),
  output: z.strictObject({
    list: ListLine,
    actors: z.int().describe("how many names of reports it knows, which were compared anew"),
    others: z.int().describe("entities that are no actors, such as addresses, and were passed over"),
    unused: z.array(z.string()).describe("columns of the table that are not looked at"),
    faults: z
      .array(z.strictObject({ line: z.int(), says: z.string() }))
      .describe(`lines that give no entry, and why; the first ${TOLD}`),
    refused: z.int().describe("how many lines give no entry"),
  }),
  example: { name: "militias.csv", content: "name,aliases,kind,country\nAzawad Front,AF;Front of Azawad,body,MLI\n" },
  run: async (context, { name, content }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    const { kind, entries, faults, others, unused } = entriesOf(content.replace(/^\uFEFF/, ""));
    if (entries.length === 0) throw noEntry(faults);
    const hash = createHash("sha256").update(content).digest("hex");
    const items = entries.map((entry) => ({ ...entry, keys: keysOfEntry(entry) }));
    const { list, actors } = await context.case.transaction(async (one) => {
      if ((await listKnowledge(one)).some((other) => other.name === name))
        throw new HearsayError(
          "wrong-use",
          `The case has a list ${JSON.stringify(name)} already: take it away first (hearsay know remove), or give this one another name.`,
        );
      const kept = await putKnowledge(one, { name, kind, hash, added_at: at, author: by }, items);
      const touched = await settleTouched(one, new Set(items.flatMap(({ keys }) => keys.map(({ key }) => key))));
      const detail = { entries: kept.entries, names: kept.names, hash };
      await putLog(one, { at, author: by, action: "add-knowledge", about: name, detail });
      return { list: kept, actors: touched };
    });
    return {
      list: listLine(list),
      actors,
      others,
      unused: [...unused],
      faults: faults.slice(0, TOLD),
      refused: faults.length,
    };
  },
});

/** By its first sign: a table does not begin with a brace. */
function entriesOf(content: string): EntriesIn {
  const start = content.trimStart()[0];
  if (start === "[")
    throw new HearsayError("wrong-use", "Give FollowTheMoney's entities one a line, not as one array.");
  if (start === "{") return ftmEntries(content);
  return isStatements(content) ? statementEntries(content) : csvEntries(content);
}

function noEntry(faults: EntriesIn["faults"]): HearsayError {
  const [first] = faults;
  return new HearsayError("wrong-use", `The file gives no entry.${first ? ` Line ${first.line}: ${first.says}` : ""}`, {
    faults: faults.slice(0, TOLD),
  });
}

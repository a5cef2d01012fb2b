// compromise over JSON Lines on standard input: sentences, tags, people, places and organizations of each report.
import { createInterface } from "node:readline";
import nlp from "compromise";

for await (const line of createInterface({ input: process.stdin })) {
  const read = nlp(JSON.parse(line).text);
  const names = [read.people(), read.places(), read.organizations()].map((found) => found.out("array"));
  process.stdout.write(`${JSON.stringify({ sentences: read.sentences().length, names })}\n`);
}

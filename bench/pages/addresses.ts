import { paths } from "../../web/src/paths.ts";
import type { Question } from "../case/questions.ts";

/** The explorer's pages with what a large case is asked for there: its most frequent actor, its largest event. */
export function pagesOf(questions: readonly Question[]): readonly (readonly [name: string, path: string])[] {
  const input = (name: string) => questions.find((question) => question.name === name)?.input ?? {};
  const text = (value: unknown) => String(Array.isArray(value) ? value[0] : value);
  const hub = text(input("show-actor, the most frequent").actor);
  return [
    ["home", paths.home],
    ["search", paths.search()],
    ["search for words", paths.search("words=attack")],
    ["search, speaker's words", paths.search("speaker_words=police&stance=denies")],
    ["map", paths.map()],
    ["timeline", paths.timeline()],
    ["network", paths.network()],
    ["review", paths.review()],
    ["batches", paths.batches()],
    ["saved searches", paths.saved],
    ["actor, the most frequent", paths.actor(hub)],
    ["actor, a middling one", paths.actor(text(input("show-actor, a middling one").actor))],
    ["event, the largest", paths.event(text(input("show-event, the largest").event))],
    ["event", paths.event(text(input("show-event").event))],
    ["report", paths.report(text(input("show-report").report))],
    ["source, an outlet", paths.source(text(input("outlet").outlet))],
    ["source, an actor", paths.source(hub)],
  ];
}

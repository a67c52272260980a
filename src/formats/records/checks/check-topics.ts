import { quoted } from "#formats/records/describe-issue.ts";
import type { CheckContext } from "./check-context.ts";

/** Topics of events are in the vocabulary; in our own records every contact has one, so that no filter loses it. */
export function checkTopics(context: CheckContext): void {
  const topics = { what: "a topic", ids: new Set(context.graph.vocabulary.topics.map((topic) => topic.id)) };
  context.graph.events.forEach((event, index) => {
    const path = ["events", index, "topics"];
    event.topics?.forEach((topic, at) => {
      context.term(topic, topics, [...path, at]);
      if (event.topics?.indexOf(topic) === at) return;
      context.report(context.weak, [...path, at], {
        code: "repeated-topic",
        message: `The topic ${quoted(topic)} stands twice.`,
        remedy: "Keep one of the two.",
      });
    });
    if (!context.curated || event.context === true || (event.topics ?? []).length > 0) return;
    context.report("error", path, {
      code: "missing-topic",
      message: "The contact has no topic, so that a choice of topics loses it.",
      remedy: 'Write in "topics" what it was about, with terms of the vocabulary.',
    });
  });
}

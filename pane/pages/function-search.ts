/** Finds functions by words, and sorts them by topic. */

import type { FunctionView, Topic } from '../../core/index.ts';
import { TOPIC_WORDS } from '../wording.ts';

/** The functions of one topic. */
export interface TopicFunctions {
  readonly topic: Topic;
  readonly functions: readonly FunctionView[];
}

/**
 * The functions that every word of `search` is found in: in name, topic, summary or the names of arguments and results. All of
 * them for no word. Topics without any are left out; the order is the catalogue's.
 */
export function findFunctions(all: readonly FunctionView[], search: string): TopicFunctions[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter((view) => {
    const text = textOf(view);
    return words.every((word) => text.includes(word));
  });
  const topics = Object.keys(TOPIC_WORDS) as Topic[];
  return topics.flatMap((topic) => {
    const functions = found.filter((view) => view.topic === topic);
    return functions.length === 0 ? [] : [{ topic, functions }];
  });
}

function textOf({ name, topic, summary, result, arguments: args }: FunctionView): string {
  const parts = [name, TOPIC_WORDS[topic], summary, ...result, ...args.map(({ label }) => label)];
  return parts.join(' ').toLowerCase();
}

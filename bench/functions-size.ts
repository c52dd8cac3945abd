/** How much of Code.js the functions in cells are: what every formula needs, and what each kind of them adds. */

import { FUNCTIONS } from '../core/index.ts';
import { sheetsScript } from '../tools/bundle/sheets-script.ts';
import { weighParts } from '../tools/bundle/weigh-parts.ts';

/** What it may weigh, so that with the host and the help of autocomplete Code.js is no more than 250 KB: `docs/decisions/0028-small-code-js.md`. */
const TARGET_KB = 190;
const LIMIT = 1;

/** See the head of the file. */
export const bench = {
  name: 'functions in cells: size of what they need of Code.js, over its target',
  async run() {
    const { wrapper, of } = weighParts(await sheetsScript());
    const kb = (bytes: number): string => (bytes / 1000).toFixed(0);
    const topics = [...new Set(FUNCTIONS.map(({ topic }) => topic))];
    const added = topics.map((topic) => {
      const ids = FUNCTIONS.filter((spec) => spec.topic === topic).map(({ id }) => id);
      return `${topic} ${kb(of(ids) - wrapper)}`;
    });
    const kilobytes = of(FUNCTIONS.map(({ id }) => id)) / 1000;
    const detail = `${kilobytes.toFixed(0)} KB (target ${TARGET_KB}): the wrapper ${kb(wrapper)}; beside it ${added.join(', ')}; by function: node tools/run.mjs tools/weigh-functions.ts`;
    const figures = { kilobytes, wrapperKilobytes: wrapper / 1000 };
    return { ratio: kilobytes / TARGET_KB, limit: LIMIT, detail, figures };
  },
};

/** Texts, addresses and pictures by their ids: defined once, of the right kind, used, and no longer than Excel reads. */

import type { XmlElement } from '../xml-element.ts';
import { elementAt, everyElement } from './elements.ts';
import type { Say } from './fault.ts';

/** Longest ids and texts, in characters. */
const MOST = { id: 32, 'bt:ShortStrings': 125, 'bt:LongStrings': 250 } as const;
const KINDS = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'] as const;
type Kind = (typeof KINDS)[number];

/** What kind of resource an element names. */
const ASKS: Readonly<Record<string, Kind>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** The value of each resource, by its id. */
export type Resources = ReadonlyMap<string, { readonly kind: Kind; readonly value: string }>;

/** Notes every fault of the resources and of what names them, and returns them. */
export function checkResources(root: XmlElement, say: Say): Resources {
  const overrides = elementAt(root, 'VersionOverrides') ?? root;
  const resources = define(elementAt(overrides, 'Resources'), say);
  const used = new Set<string>();
  for (const one of everyElement(overrides)) {
    const { resid } = one.attributes;
    const asks = ASKS[one.name];
    if (resid === undefined) {
      if (asks !== undefined && one.attributes['DefaultValue'] === undefined) {
        say('resource-undefined', `<${one.name}> names no resource`);
      }
      continue;
    }
    used.add(resid);
    if (resid.length > MOST.id) say('resource-id-length', `${resid} (${resid.length} characters)`);
    const found = resources.get(resid);
    if (found === undefined) say('resource-undefined', `${resid}, which <${one.name}> names`);
    else if (found.kind !== asks) {
      say('resource-kind', `<${one.name}> names ${resid}, which is among ${found.kind}`);
    }
  }
  for (const id of resources.keys()) if (!used.has(id)) say('resource-unused', id);
  return resources;
}

function define(list: XmlElement | null, say: Say): Resources {
  const resources = new Map<string, { kind: Kind; value: string }>();
  for (const kind of KINDS) {
    for (const { attributes } of list?.children.find(({ name }) => name === kind)?.children ?? []) {
      const { id = '', DefaultValue: value = '' } = attributes;
      if (resources.has(id)) say('resource-twice', id);
      if (value.trim() === '') say('text-empty', `${kind} ${id}`);
      if ((kind === 'bt:ShortStrings' || kind === 'bt:LongStrings') && value.length > MOST[kind]) {
        say('text-length', `${id} has ${value.length} characters, more than ${MOST[kind]}`);
      }
      resources.set(id, { kind, value });
    }
  }
  return resources;
}

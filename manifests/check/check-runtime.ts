/** One runtime for pane, ribbon and functions, and the one requirement that it needs. */

import { NAMESPACE } from '../source.ts';
import type { XmlElement } from '../xml-element.ts';
import type { Resources } from './check-resources.ts';
import { elementAt, elementsNamed, everyElement } from './elements.ts';
import type { ManifestContext, Say } from './fault.ts';

/** Notes what would keep the shared runtime from starting, or the add-in from being offered where it runs. */
export function checkRuntime(
  root: XmlElement,
  resources: Resources,
  context: ManifestContext,
  say: Say,
): void {
  const runtimes = elementsNamed(root, 'Runtime');
  const page = runtimes[0]?.attributes['resid'];
  if (runtimes.length !== 1) say('runtime', `${runtimes.length} runtimes`);
  if (runtimes[0]?.attributes['lifetime'] !== 'long') say('runtime', 'its lifetime is not long');
  const others = [
    ...elementsNamed(root, 'FunctionFile'),
    ...elementsNamed(root, 'Page').flatMap(({ children }) => children),
    ...elementsNamed(root, 'Action', 'ShowTaskpane').flatMap(({ children }) => children),
  ];
  for (const { name, attributes } of others) {
    if (attributes['resid'] !== page) {
      say('runtime', `<${name}> names ${attributes['resid']}, the runtime ${page}`);
    }
  }
  const first = elementAt(root, 'DefaultSettings/SourceLocation')?.attributes['DefaultValue'];
  if (first !== resources.get(page ?? '')?.value) {
    say('runtime', 'the page without a ribbon is another than that of the runtime');
  }
  checkRequirements(root, say);
  checkFunctions(root, resources, context, say);
}

function checkRequirements(root: XmlElement, say: Say): void {
  const sets = elementsNamed(root, 'Set').map(({ attributes }) => {
    return `${attributes['Name']} ${attributes['MinVersion']}`;
  });
  // More would hide the add-in from versions of Excel in which it works, less would offer it where it cannot start.
  if (sets.join() !== 'SharedRuntime 1.1') say('requirements', sets.join(', '));
  const hosts = everyElement(root).filter(({ name }) => name === 'Host');
  for (const { attributes } of hosts) {
    const host = attributes['Name'] ?? attributes['xsi:type'];
    if (host !== 'Workbook') say('requirements', `it is for ${host}, not for workbooks`);
  }
  const permission = elementAt(root, 'Permissions')?.text;
  if (permission !== 'ReadWriteDocument') say('permission', `${permission}`);
}

function checkFunctions(
  root: XmlElement,
  resources: Resources,
  { version }: ManifestContext,
  say: Say,
): void {
  const said = (one: XmlElement | undefined) =>
    resources.get(one?.attributes['resid'] ?? '')?.value;
  const name = said(elementsNamed(root, 'Namespace')[0]);
  if (name !== NAMESPACE) say('functions', `their namespace is ${name}, not ${NAMESPACE}`);
  const metadata = said(elementsNamed(root, 'Metadata')[0]?.children[0]) ?? '';
  if (!metadata.includes(`?v=${version}-`)) {
    say(
      'functions',
      `${metadata} does not change with the version, so that Excel keeps the old one`,
    );
  }
}

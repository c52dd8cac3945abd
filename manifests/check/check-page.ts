/** Checks the built page of the add-in: its policy, and that Office.js is the one script from outside. */

import { OFFICE_JS } from '../page-policy.ts';
import type { ManifestContext, Say } from './fault.ts';

/** Notes every fault of the text of a page; `policy` is what it must have, `isAddIn` whether it must load Office.js. */
export function checkPage(
  html: string,
  name: string,
  policy: string,
  isAddIn: boolean,
  context: Pick<ManifestContext, 'find'>,
  say: Say,
): void {
  const head = /<head>([\s\S]*?)<\/head>/i.exec(html)?.[1] ?? '';
  const given = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(head);
  if (given?.[1] !== policy) say('page', `${name} has not the content-security policy`);
  const first = /<(script|style|link)\b/i.exec(html)?.index ?? Number.POSITIVE_INFINITY;
  if (html.indexOf('Content-Security-Policy') > first) {
    say('page', `${name} loads something before its policy`);
  }
  const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/gi)];
  for (const [, attributes = '', code = ''] of scripts) {
    const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
    if (source === undefined || code.trim() !== '') say('page', `${name} has a script in its text`);
    else if (source !== OFFICE_JS) checkOwn(source, name, context, say);
  }
  const library = scripts.filter(([, attributes]) => attributes?.includes(OFFICE_JS));
  if (library.length !== (isAddIn ? 1 : 0)) {
    say('page', `${name} loads Office.js ${library.length} times`);
  }
  if (isAddIn && !head.includes(OFFICE_JS))
    say('page', `${name} does not load Office.js in its head`);
  for (const [, target = ''] of html.matchAll(/<link\b[^>]*\bhref="([^"]*)"/gi)) {
    checkOwn(target, name, context, say);
  }
  if (/<style\b|\bstyle="|\bon\w+="/i.test(html)) {
    say('page', `${name} holds styles or handlers that its policy stops`);
  }
}

function checkOwn(
  target: string,
  name: string,
  context: Pick<ManifestContext, 'find'>,
  say: Say,
): void {
  if (/^(\w+:|\/)/.test(target)) say('page', `${name} loads ${target} from elsewhere`);
  else if (context.find(target) === null) say('file-missing', `${target}, which ${name} loads`);
}

import { describe, expect, it } from 'vitest';
import { checkPage } from '../../manifests/check/check-page.ts';
import { OFFICE_JS, PAGE_POLICY, withPolicy } from '../../manifests/page-policy.ts';
import { CONTEXT, planted, rulesOf, said, withFile } from './sample-source.ts';
import { PAGE_FAULTS } from './seeded-faults.ts';

const BARE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Steersheet</title>
    <script src="${OFFICE_JS}"></script>
    <link rel="stylesheet" href="taskpane.css" />
    <script type="module" src="taskpane.js"></script>
  </head>
  <body></body>
</html>
`;
const PAGE = withPolicy(BARE, PAGE_POLICY);

const faultsOf = (html: string, context = CONTEXT) =>
  said((say) => checkPage(html, 'taskpane.html', PAGE_POLICY, true, context, say));

describe('the page of the add-in', () => {
  it('has its policy before anything is loaded, and Office.js as the one script from outside', () => {
    expect(faultsOf(PAGE)).toEqual([]);
    expect(PAGE.indexOf('Content-Security-Policy')).toBeLessThan(PAGE.indexOf('<script'));
  });

  it.each(PAGE_FAULTS)('with %s is refused', (_, from, to) => {
    expect(rulesOf(faultsOf(planted(PAGE, from, to)))).toContain('page');
  });

  it('is refused where one of its own files is missing', () => {
    expect(rulesOf(faultsOf(PAGE, withFile('taskpane.css', null)))).toEqual(['file-missing']);
  });

  it('gets its policy once, and only where it has a place for it', () => {
    expect(() => withPolicy(PAGE, PAGE_POLICY)).toThrow(/of its own/);
    expect(() => withPolicy('<html></html>', PAGE_POLICY)).toThrow(/charset/);
  });
});

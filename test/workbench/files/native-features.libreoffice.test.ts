/** What LibreOffice, which shares no code with us, finds on a tab with everything that a plan can hang on one. */

import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownershipOf } from '../../../core/plan/ownership.ts';
import { newWorkbook, openFile } from '../../../workbench/files/opened-file.ts';
import { FEATURE_GRID, FEATURES, featureSteps } from './feature-book.ts';
import { convert, hasSoffice } from './soffice.ts';
import { structuralProblems } from './structural-check.ts';

const NAME = "Bob's & status";

describe.skipIf(!hasSoffice())('LibreOffice opens such a file', () => {
  let bytes: Uint8Array;
  let theirs: Uint8Array;
  let parts: Record<string, Uint8Array>;
  const text = (path: string) =>
    strFromU8(parts[path] ?? new Uint8Array())
      .replace(/&apos;/g, "'")
      .replace(/&quot;/g, '"');
  const texts = (kind: RegExp) =>
    Object.keys(parts)
      .filter((path) => kind.test(path))
      .map(text);

  beforeAll(async () => {
    const host = newWorkbook('ours.xlsx');
    await host.apply({ title: 'Test', steps: featureSteps(NAME), written: [] });
    bytes = host.toBytes();
    expect(structuralProblems(bytes)).toEqual([]);
    theirs = convert('ours.xlsx', bytes, 'xlsx')['ours.xlsx'] as Uint8Array;
    parts = unzipSync(theirs);
  });

  it('and saves five charts with our references, titles, colours and values', () => {
    const charts = texts(/charts\/chart\d+\.xml$/);
    expect(charts).toHaveLength(FEATURES.charts.length);
    const all = charts.join('');
    for (const { title } of FEATURES.charts) {
      expect(all).toContain(title.replace('&', '&amp;'));
    }
    for (const chart of charts) {
      expect(chart).toMatch(/<c:f>'Bob''s &amp; status'!\$[AE]\$3:\$[AE]\$6<\/c:f>/);
      expect(chart.toLowerCase()).toContain('<a:srgbclr val="0b5c8a"');
      expect(chart).toContain('<c:v>12</c:v>');
      expect(chart).toContain('Days &amp; more');
    }
    expect(charts.filter((chart) => chart.includes('<c:legend>'))).toHaveLength(3);
  });

  it('and saves the table, the list, the rules and the notes', () => {
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<dataValidation [^>]*errorStyle="warning"/);
    expect(sheet).toContain('<formula1>"Red,Amber,Green &amp; &lt;more&gt;"</formula1>');
    expect(sheet.match(/<cfRule /g)).toHaveLength(2);
    expect(sheet).toContain('AND(ISNUMBER(C3),C3&gt;=10)');
    expect(text('xl/tables/table1.xml')).toContain('ref="A2:E6"');
    expect(texts(/comments\d+\.xml$/).join('')).toContain(
      'How the project stands &amp; &lt;why&gt;.',
    );
  });

  it('and what it saves is still ours and untouched when we read it', async () => {
    const [sheet] = (await (await openFile('theirs.xlsx', theirs)).read()).sheets;
    expect(sheet).toMatchObject({ name: NAME, grid: FEATURE_GRID });
    expect(sheet && ownershipOf(sheet).is).toBe('intact');
  });

  it('and takes all of it into a file of its own kind', () => {
    const ods = unzipSync(convert('ours.xlsx', bytes, 'ods')['ours.ods'] as Uint8Array);
    const content = strFromU8(ods['content.xml'] as Uint8Array);
    expect(content.match(/<draw:object /g)).toHaveLength(FEATURES.charts.length);
    // It keeps these words in a file of its own kind alone.
    expect(content).toContain('<svg:desc>What the bar chart says: ');
    expect(content.match(/<table:content-validation /g)).toHaveLength(1);
    expect(content.match(/<calcext:condition /g)).toHaveLength(2);
    expect(content.match(/<office:annotation /g)).toHaveLength(2);
    expect(content).toContain('table:name="Choices"');
  });
});

/** Choosing from a list in the grid: lists of set-up, lists of a file, by pointer and by keyboard; undone as what is typed is. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { hasChromium } from '../chromium.ts';
import { makeXlsx } from '../files/make-xlsx.ts';
import { bytesOf, openWorkbench, type Workbench } from './open-workbench.ts';

describe.skipIf(!hasChromium())('choosing from a list', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench?.close();
  });

  it('is offered in the tables of set-up, and writes the word as typing does', async () => {
    const page = await workbench.page();
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('button', { name: 'Set up an empty workbook' }).click();
    await page.getByRole('button', { name: 'Add 10 tables: Standard' }).click();
    await page.getByText('Made the tab Projects.', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Projects', exact: true }).click();
    await goTo(page, 'A2');
    await expect.poll(() => choices(page)).toBeNull();
    await goTo(page, 'E2');
    await expect.poll(() => choices(page)).toEqual(['Waterfall', 'Agile', 'Hybrid']);
    await page.getByRole('combobox', { name: 'Choose for E2' }).selectOption('Agile');
    await expect.poll(() => page.locator('#choose').inputValue()).toBe('Agile');
    // The cell is still selected, and what is typed goes into the grid.
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => nameBox(page).inputValue()).toBe('E3');
    await expect.poll(() => page.locator('#choose').inputValue()).toBe('');
    await page.keyboard.type('Fast');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('choose');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#choose').inputValue()).toBe('Waterfall');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('#choose').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Home' }).click();
    expect(await savedColumn(page, 'Projects', 4)).toEqual(['Delivery', 'Agile', 'Fast']);
    await page.context().close();
  });

  it('is offered for the lists that a file brings, wherever their words stand, and not on a protected tab', async () => {
    const page = await workbench.page();
    const rule = (formula: string, sqref: string) =>
      `<dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
    const text = (a1: string, word: string) =>
      `<c r="${a1}" t="inlineStr"><is><t>${word}</t></is></c>`;
    const rules = `<dataValidations count="2">${rule('"1,2,3"', 'A1:A9')}${rule('Lists!$A$1:$A$4', 'B1:B9')}</dataValidations>`;
    const bytes = makeXlsx({
      sheets: [
        { name: 'Log', xml: `<sheetData/>${rules}` },
        {
          name: 'Lists',
          xml: `<sheetData><row r="1">${text('A1', 'North')}</row><row r="2">${text('A2', 'South')}</row><row r="3">${text('A3', 'North')}</row></sheetData>`,
        },
        { name: 'Locked', xml: `<sheetData/><sheetProtection sheet="1"/>${rules}` },
      ],
    });
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page
      .locator('.ss-file')
      .setInputFiles({ name: 'lists.xlsx', mimeType, buffer: Buffer.from(bytes) });
    await page.getByRole('tab', { name: 'Lists' }).waitFor();
    await goTo(page, 'B3');
    await expect.poll(() => choices(page)).toEqual(['North', 'South']);
    await page.locator('#choose').selectOption('South');
    await goTo(page, 'A2');
    await expect.poll(() => choices(page)).toEqual(['1', '2', '3']);
    await page.locator('#choose').selectOption('2');
    await page.getByRole('tab', { name: 'Locked' }).click();
    await goTo(page, 'A2');
    await expect.poll(() => choices(page)).toBeNull();
    // A number of a list is a number.
    expect(await savedColumn(page, 'Log', 0)).toEqual([null, 2, null]);
    expect(await savedColumn(page, 'Log', 1)).toEqual([null, null, 'South']);
    await page.context().close();
  });

  it('writes a word as the list has it, whatever it looks like, and over a formula', async () => {
    const page = await workbench.page();
    const rule = (formula: string, sqref: string) =>
      `<dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
    const cell = (a1: string, inner: string) => `<c r="${a1}" ${inner}</c>`;
    const text = (a1: string, word: string) => cell(a1, `t="inlineStr"><is><t>${word}</t></is>`);
    const codes = [
      `<row r="1">${cell('A1', '><f>1+1</f><v>2</v>')}${text('D1', '007')}</row>`,
      `<row r="2">${text('D2', '=1+1')}</row>`,
      `<row r="3">${text('D3', '1-2')}</row>`,
    ];
    const more = `<row r="4">${cell('D4', 't="b"><v>1</v>')}</row><row r="5">${cell('D5', '><v>5</v>')}</row>`;
    const rules = `<dataValidations count="2">${rule('$D$1:$D$5', 'A1:A9')}${rule('"1-2,007,3"', 'B1:B9')}</dataValidations>`;
    const bytes = makeXlsx({
      sheets: [{ name: 'Codes', xml: `<sheetData>${codes.join('')}${more}</sheetData>${rules}` }],
    });
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page
      .locator('.ss-file')
      .setInputFiles({ name: 'codes.xlsx', mimeType, buffer: Buffer.from(bytes) });
    await page.getByRole('tab', { name: 'Codes' }).waitFor();
    for (const [index, word] of ['007', '=1+1', '1-2', 'TRUE', '5'].entries()) {
      await goTo(page, `A${index + 1}`);
      await expect.poll(() => choices(page)).toEqual(['007', '=1+1', '1-2', 'TRUE', '5']);
      await page.locator('#choose').selectOption(word);
    }
    for (const [index, word] of ['1-2', '007', '3'].entries()) {
      await goTo(page, `B${index + 1}`);
      await expect.poll(() => choices(page)).toEqual(['1-2', '007', '3']);
      await page.locator('#choose').selectOption(word);
    }
    await goTo(page, 'B1');
    await expect.poll(() => page.locator('#choose').inputValue()).toBe('1-2');
    await page.locator('#choose').selectOption('');
    expect(await savedColumn(page, 'Codes', 0)).toEqual(['007', '=1+1', '1-2', true, 5]);
    expect(await savedColumn(page, 'Codes', 1)).toEqual([null, '007', 3, null, null]);
    await page.context().close();
  });

  it('has broken nothing', () => {
    expect(workbench.errors).toEqual([]);
  });
});

function nameBox(page: Page) {
  return page.locator('#grid input').first();
}

async function goTo(page: Page, a1: string): Promise<void> {
  await nameBox(page).click();
  await nameBox(page).fill(a1);
  await nameBox(page).press('Enter');
  await expect.poll(() => nameBox(page).inputValue()).toBe(a1);
}

/** The words that are offered; `null` where none are. */
async function choices(page: Page): Promise<readonly string[] | null> {
  const select = page.locator('#choose');
  if (!(await select.isVisible())) return null;
  return (
    await select
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  ).filter((word) => word !== '');
}

/** A column as it is saved. */
async function savedColumn(page: Page, name: string, column: number) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#pane').getByRole('button', { name: 'Save' }).click(),
  ]);
  const { sheets } = await (await openFile('saved.xlsx', await bytesOf(download))).read();
  const grid = sheets.find((sheet) => sheet.name === name)?.grid ?? [];
  return grid.map((row) => row[column] ?? null);
}

/** The settings on a page, changing them, and the presets. */

import { describe, expect, it } from 'vitest';
import { viewSettings } from '../../../../core/commands/views/settings-view.ts';
import { writePreset, writeSetting } from '../../../../core/commands/write-settings.ts';
import { readPortfolio } from '../../../../core/model/read-portfolio.ts';
import { PRESET_IDS, PRESETS } from '../../../../core/model/settings/presets.ts';
import {
  DEFAULT_SETTINGS,
  SETTING_SPECS,
  type SettingId,
  settingsShape,
} from '../../../../core/model/settings.ts';
import { applyPlan } from '../apply-plan.ts';
import { makeSheet, makeSnapshot } from '../make-snapshot.ts';

const CONTEXT = { asOf: 46_340, mapping: [] };
const SETTINGS = makeSheet('Config', [
  ['Setting', 'Value', 'Meaning'],
  ['Cost red above', 0.2, 'ours'],
  ['Date order', null, null],
  ['Slip red above', '25 %', null],
]);
const WORKBOOK = makeSnapshot(SETTINGS);

const find = (id: SettingId, workbook = WORKBOOK) =>
  viewSettings(workbook, CONTEXT)
    .topics.flatMap(({ settings }) => settings)
    .find((one) => one.id === id);

describe('viewSettings', () => {
  it('has every setting once, with a meaning', () => {
    const all = viewSettings(makeSnapshot(), CONTEXT).topics.flatMap(({ settings }) => settings);
    expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(SETTING_SPECS).sort());
    for (const { meaning, expected, isDefault, place } of all) {
      expect(meaning.length).toBeGreaterThan(10);
      expect(expected.length).toBeGreaterThan(3);
      expect([isDefault, place]).toEqual([true, null]);
    }
  });

  it('says the value, the default and the cell', () => {
    expect(find('costRedShare')).toMatchObject({
      ...{ value: '20%', default: '10%', isDefault: false },
      place: { sheet: 'Config', a1: 'B2' },
    });
    expect(find('dateOrder')).toMatchObject({ value: '', place: { sheet: 'Config', a1: 'B3' } });
    expect(find('ageBuckets')).toMatchObject({ value: '30; 60; 90', place: null });
    expect(find('mandatoryFirst')).toMatchObject({ value: 'no', choices: ['yes', 'no'] });
  });
});

describe('writeSetting', () => {
  it.each([
    ['costRedShare', '12.5%', 0.125],
    ['slipRedShare', '30%', '30%'],
    // As the number 2.5 it would not be read as a share, and the default would count.
    ['costRedShare', '250%', '250%'],
    ['dateOrder', 'month first', 'month-day-year'],
    ['costRedShare', '', null],
  ] as const)('changes the cell of %s to %s', (setting, value, to) => {
    const planned = writeSetting({ setting, value }, WORKBOOK, CONTEXT);
    expect(planned).toMatchObject({
      can: true,
      plan: { steps: [{ step: 'set-cells', cells: [{ to }] }] },
    });
  });

  it('adds a row for a setting that stands nowhere, and reads it back', () => {
    const planned = writeSetting({ setting: 'maxProjectsAtOnce', value: '5' }, WORKBOOK, CONTEXT);
    if (!planned.can) throw new Error(planned.why);
    expect(planned.plan.written).toEqual([{ what: 'rows-added', sheet: 'Config', detail: 1 }]);
    const { settings } = readPortfolio(applyPlan(WORKBOOK, planned.plan), []);
    expect(settings.maxProjectsAtOnce).toBe(5);
    expect(settings.costRedShare).toBe(0.2);
  });

  it.each([
    ['250', { budgetAvailable: 250 }],
    ['', { budgetAvailable: null }],
  ])(
    'of a setting that stands three times changes what counts, so that %j is read back',
    (value, read) => {
      const workbook = makeSnapshot(
        makeSheet('Config', [
          ['Setting', 'Value', 'Meaning'],
          ['Budget available', 100, null],
          ['Budget available', 200, null],
          ['Budget available', null, 'for later'],
        ]),
      );
      expect(find('budgetAvailable', workbook)).toMatchObject({
        ...{ value: '200', place: { sheet: 'Config', a1: 'B3' } },
      });
      const planned = writeSetting({ setting: 'budgetAvailable', value }, workbook, CONTEXT);
      if (!planned.can) throw new Error(planned.why);
      expect(readPortfolio(applyPlan(workbook, planned.plan), []).settings).toMatchObject(read);
    },
  );

  it('makes the table where there is none', () => {
    const planned = writeSetting({ setting: 'horizonWeeks', value: '13' }, makeSnapshot(), CONTEXT);
    expect(planned).toMatchObject({ can: true, plan: { written: [{ what: 'tab-made' }] } });
  });

  it.each([
    ['costRedShare', 'a lot', 'a share such as 10 % or 0.1'],
    ['maxProjectsAtOnce', '0', 'a whole number from 1 to 100'],
    ['ageBuckets', '90; 60', 'rising whole numbers'],
    ['weekend', '1111111', 'seven digits'],
  ] as const)('refuses %s = %s, and says what was expected', (setting, value, expected) => {
    const planned = writeSetting({ setting, value }, WORKBOOK, CONTEXT);
    expect(planned).toMatchObject({ can: false, why: expect.stringContaining(expected) });
  });
});

describe('the presets', () => {
  it('set the same settings, to values that the settings may have', () => {
    const keys = Object.keys(PRESETS.controlling).sort();
    const { shape } = settingsShape();
    for (const id of PRESET_IDS) {
      expect(Object.keys(PRESETS[id]).sort()).toEqual(keys);
      for (const [setting, value] of Object.entries(PRESETS[id])) {
        expect(shape[setting as SettingId].safeParse(value).success, `${id} ${setting}`).toBe(true);
      }
    }
  });

  it('are the defaults for a controlling office', () => {
    expect({ ...DEFAULT_SETTINGS, ...PRESETS.controlling }).toEqual(DEFAULT_SETTINGS);
  });

  it('ask for more from supportive to directive, setting by setting', () => {
    const asksMoreWhenLarger = new Set(['minCoverageShare', 'unstaffedWeeks', 'mandatoryFirst']);
    let steps = 0;
    for (const setting of Object.keys(PRESETS.controlling) as SettingId[]) {
      const values = PRESET_IDS.map((id) => Number(PRESETS[id][setting]));
      const sign = asksMoreWhenLarger.has(setting) ? 1 : -1;
      const [light = 0, middle = 0, strict = 0] = values.map((value) => value * sign);
      expect(light, setting).toBeLessThanOrEqual(middle);
      expect(middle, setting).toBeLessThanOrEqual(strict);
      steps += Number(light < middle) + Number(middle < strict);
    }
    expect(steps).toBeGreaterThan(30);
  });

  it.each(PRESET_IDS)('are read back whole: %s', (preset) => {
    const planned = writePreset(preset, WORKBOOK, CONTEXT);
    if (!planned.can) throw new Error(planned.why);
    const after = applyPlan(WORKBOOK, planned.plan);
    const { settings, diagnostics } = readPortfolio(after, []);
    expect(settings).toMatchObject(PRESETS[preset]);
    expect(diagnostics).toEqual([]);
    expect(viewSettings(after, CONTEXT).preset).toBe(preset);
    expect(writePreset(preset, after, CONTEXT)).toMatchObject({ plan: { steps: [] } });
  });
});

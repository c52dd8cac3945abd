import { describe, expect, it } from 'vitest';
import { resultOf, worldWith } from './world-with.ts';

describe('attributes of cells', () => {
  it.each([
    ['Background', "'#0B5C8A'", '#0b5c8a', '#ffffff'],
    ['Background', "'red'", '#ff0000', '#ffffff'],
    ['FontColor', "'#abc'", '#aabbcc', '#000000'],
    ['FontFamily', "'Roboto'", 'Roboto', 'Arial'],
    ['FontLine', "'underline'", 'underline', 'none'],
    ['FontSize', '12', 12, 10],
    ['FontStyle', "'italic'", 'italic', 'normal'],
    ['FontWeight', "'bold'", 'bold', 'normal'],
    ['HorizontalAlignment', "'center'", 'center', 'general'],
    ['VerticalAlignment', "'middle'", 'middle', 'bottom'],
    ['NumberFormat', "'0.00'", '0.00', 'General'],
    ['Wrap', 'true', true, false],
  ])('%s is set and read: %s', (name, given, kept, standard) => {
    const many = name.replace(/y$/, 'ie');
    const body = `sheet.getRange('A1').set${name}(${given});
      sheet.getRange('A2:B2').set${many}s([[${given}, ${given}]]);
      return [sheet.getRange('A1').get${name}(), sheet.getRange('A1:B2').get${many}s(), sheet.getRange('C1').get${name}()];`;
    expect(resultOf(body)).toEqual([
      kept,
      [
        [kept, standard],
        [kept, kept],
      ],
      standard,
    ]);
  });

  it('go back to their standard with null', () => {
    const body = `const cell = sheet.getRange('A1').setBackground('red').setFontWeight('bold');
      return [cell.setBackground(null).getBackground(), cell.setFontWeight(null).getFontWeight()];`;
    expect(resultOf(body)).toEqual(['#ffffff', 'normal']);
  });

  it.each([
    "sheet.getRange('A1').setBackground('#12');",
    "sheet.getRange('A1').setFontColor('notacolour');",
    "sheet.setTabColor('rgb()');",
    "sheet.getRange('A1').setBorder(true, null, null, null, null, null, '##', SpreadsheetApp.BorderStyle.SOLID);",
    "SpreadsheetApp.newConditionalFormatRule().setBackground('x');",
  ])('take no bad colour: %s', (line) => {
    expect(() => resultOf(line)).toThrow('it is none');
  });

  it('wrap by a strategy', () => {
    const body = `const cell = sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
      return [cell.getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP, cell.getWrap(), String(sheet.getRange('B1').getWrapStrategy())];`;
    expect(resultOf(body)).toEqual([true, false, 'OVERFLOW']);
  });

  it('are set for several ranges in one call', () => {
    const world = worldWith(
      "sheet.getRangeList(['A1:B1', 'C3']).setBackground('#111111').setNumberFormat('0%');",
    );
    world.call('main');
    const format = { background: '#111111', numberFormat: '0%' };
    expect(world.sheet('Sheet1').rows[0]?.map((cell) => cell?.format)).toEqual([format, format]);
    expect(world.sheet('Sheet1').rows[2]?.[2]?.format).toEqual(format);
    expect(world.counts().byName).toMatchObject({ 'RangeList.setBackground': 1 });
    expect(world.counts().writes).toBe(2);
  });

  it('draw borders around a block and between its cells', () => {
    const world =
      worldWith(`sheet.getRange('A1:B2').setBorder(true, null, true, null, null, false, '#D0D7DE', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
      sheet.getRange('D1').setBorder(true, true, true, true, true, true).setBorder(false, null, null, null, null, null);`);
    world.call('main');
    const line = { color: '#d0d7de', style: 'SOLID_MEDIUM' };
    expect(world.sheet('Sheet1').rows[0]?.[1]?.format).toEqual({ borderTop: line });
    expect(world.sheet('Sheet1').rows[1]?.[0]?.format).toEqual({ borderBottom: line });
    const black = { color: '#000000', style: 'SOLID' };
    expect(world.sheet('Sheet1').rows[0]?.[3]?.format).toEqual({
      borderLeft: black,
      borderBottom: black,
      borderRight: black,
    });
  });

  it('go with clear, while notes and validation stay', () => {
    const body = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build();
      const cell = sheet.getRange('A1').setValue('x').setBackground('red').setNote('n').setDataValidation(rule);
      const after = one => [one.getValue(), one.getBackground(), one.getNote(), one.getDataValidation() !== null];
      return [after(cell.clearContent()), after(cell.setValue('x').clearFormat()), after(cell.setBackground('red').clear()),
        after(cell.clearNote().clearDataValidations())];`;
    expect(resultOf(body)).toEqual([
      ['', '#ff0000', 'n', true],
      ['x', '#ffffff', 'n', true],
      ['', '#ffffff', 'n', true],
      ['', '#ffffff', '', false],
    ]);
  });
});

describe('data validation', () => {
  const strict = 'SpreadsheetApp.newDataValidation().setAllowInvalid(false)';

  it.each([
    [`${strict}.requireValueInList(['high', 'low'])`, 'low', 'Low'],
    [`${strict}.requireNumberBetween(1, 5)`, 5, 6],
    [`${strict}.requireCheckbox()`, true, 'x'],
    [`${strict}.requireDate()`, '2026-01-02', 'soon'],
  ])('%s lets %j through and refuses %j', (rule, fine, wrong) => {
    const set = (value: unknown) =>
      `sheet.getRange('B2').setDataValidation(${rule}.build()).setValue(${JSON.stringify(value)});`;
    expect(() => resultOf(set(fine))).not.toThrow();
    expect(() => resultOf(set(wrong))).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    expect(() => resultOf(set('') + set(null))).not.toThrow();
  });

  it('only warns unless it is told to refuse', () => {
    const body =
      "const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build(); return sheet.getRange('A1').setDataValidation(rule).setValue('y').getValue();";
    expect(resultOf(body)).toBe('y');
  });

  it('is read back, by criteria and values', () => {
    const body = `const rule = ${strict}.requireValueInRange(sheet.getRange('A1:A9')).setHelpText('pick').build();
      const read = sheet.getRange('B1').setDataValidation(rule).getDataValidation();
      return [String(read.getCriteriaType()), read.getCriteriaValues(), read.getHelpText(), read.getAllowInvalid(),
        read.copy().requireValueInList(['a', 'b']).build().getCriteriaValues()];`;
    expect(resultOf(body)).toEqual([
      'VALUE_IN_RANGE',
      ["'Sheet1'!A1:A9"],
      'pick',
      false,
      [['a', 'b'], true],
    ]);
  });

  it('holds at most 500 choices, and something at all', () => {
    expect(() =>
      resultOf('SpreadsheetApp.newDataValidation().requireValueInList(Array(501).fill("x"));'),
    ).toThrow('limit of 500');
    expect(() => resultOf('SpreadsheetApp.newDataValidation().build();')).toThrow('criteria');
  });
});

describe('conditional formats', () => {
  const rule = (a1: string, color: string) =>
    `SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('red').setBackground('${color}').setBold(true).setRanges([sheet.getRange('${a1}')]).build()`;

  it('are replaced as a whole, and kept only by reading them first', () => {
    const world = worldWith(`sheet.setConditionalFormatRules([${rule('A1', '#111111')}]);
      const rules = sheet.getConditionalFormatRules(); rules.push(${rule('B1', '#222222')});
      const before = sheet.getConditionalFormatRules().length;
      sheet.setConditionalFormatRules(rules);
      const both = sheet.getConditionalFormatRules().map(one => [one.getRanges()[0].getA1Notation(), one.getBooleanCondition().getBackground()]);
      sheet.setConditionalFormatRules([${rule('C1', '#333333')}]);
      return [before, both, sheet.getConditionalFormatRules().length];`);
    expect(world.call('main')).toEqual([
      1,
      [
        ['A1', '#111111'],
        ['B1', '#222222'],
      ],
      1,
    ]);
    expect(world.sheet('Sheet1').conditionalRules).toEqual([
      {
        ranges: [{ row: 1, column: 3, rows: 1, columns: 1 }],
        boolean: {
          criteria: 'TEXT_EQUAL_TO',
          values: ['red'],
          format: { background: '#333333', bold: true },
        },
        gradient: null,
      },
    ]);
  });

  it('may be gradients', () => {
    const body = `const one = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff')
        .setGradientMaxpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.NUMBER, '1').setRanges([sheet.getRange('A1:A9')]).build();
      sheet.setConditionalFormatRules([one]);
      const read = sheet.getConditionalFormatRules()[0];
      const gradient = read.getGradientCondition();
      return [read.getBooleanCondition(), gradient.getMaxColor(), String(gradient.getMaxType()), gradient.getMaxValue(), gradient.getMidType()];`;
    expect(resultOf(body)).toEqual([null, '#ff0000', 'NUMBER', '1', null]);
  });

  it.each([
    ['SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();', 'needs a range'],
    [
      "SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build();",
      'needs a condition',
    ],
    [
      `book.insertSheet('X').setConditionalFormatRules([${rule('A1', '#111111')}]);`,
      'ranges on this sheet',
    ],
  ])('are refused without what they need', (line, message) => {
    expect(() => resultOf(line)).toThrow(message);
  });
});

describe('charts and filters', () => {
  it('keep type, ranges, options and place', () => {
    const world =
      worldWith(`const chart = sheet.newChart().asBarChart().setTitle('Load').setStacked()
        .addRange(sheet.getRange('A1:B4')).setNumHeaders(1).setOption('width', 400).setPosition(6, 1, 0, 0).build();
      sheet.insertChart(chart);
      const [one] = sheet.getCharts();
      sheet.updateChart(one.modify().setPosition(7, 2, 0, 0).build());
      return [chart.getChartId(), sheet.getCharts().length, sheet.getCharts()[0].getContainerInfo().getAnchorRow()];`);
    expect(world.call('main')).toEqual([null, 1, 7]);
    expect(world.sheet('Sheet1').charts[0]).toMatchObject({
      type: 'BAR',
      headers: 1,
      options: { title: 'Load', isStacked: true, width: 400 },
      ranges: [{ row: 1, column: 1, rows: 4, columns: 2, sheetId: 0 }],
    });
    expect(() => resultOf('sheet.newChart().asPieChart().build();')).toThrow('no range');
  });

  it('hide rows by values, one filter a tab', () => {
    const spreadsheet = { sheets: [{ name: 'T', cells: [['State'], ['open'], ['closed']] }] };
    const body = `const filter = sheet.getDataRange().createFilter();
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['closed']).build());
      const hidden = [2, 3].map(row => sheet.isRowHiddenByFilter(row));
      const values = sheet.getDataRange().getValues().length;
      sheet.getFilter().remove();
      return [hidden, values, sheet.getFilter(), sheet.isRowHiddenByFilter(3)];`;
    expect(resultOf(body, { spreadsheet })).toEqual([[false, true], 3, null, false]);
    expect(() =>
      resultOf("sheet.getRange('A1').createFilter(); sheet.getRange('B1').createFilter();"),
    ).toThrow('already has a filter');
  });
});

/** The host contract on .xlsx files: in memory, and with the file saved and opened again before every call. */

import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { type Host, HostError, isCellError, rectToA1, toA1 } from '../../../core/index.ts';
import { type FileHost, openFile } from '../../../workbench/files/opened-file.ts';
import type {
  ContractCell,
  ContractSheet,
  HostUnderTest,
  OpenedContract,
} from '../../host-contract/contract-workbook.ts';
import { describeHost } from '../../host-contract/describe-host.ts';
import { describeStops } from '../../host-contract/describe-stops.ts';
import { escapeText, makeXlsx } from './make-xlsx.ts';
import { structuralProblems } from './structural-check.ts';

describeHost(subject('the .xlsx host', false));
describeHost(subject('the .xlsx host, saved and opened again before each call,', true));
describeStops(subject('the .xlsx host', false));
describeStops(subject('the .xlsx host, saved and opened again before each call,', true));

function subject(name: string, reopens: boolean): HostUnderTest {
  return { name, lacks: {}, open: (sheets) => openContract(sheets, reopens) };
}

async function openContract(
  sheets: readonly ContractSheet[],
  reopens: boolean,
): Promise<OpenedContract> {
  let fails: number | null = null;
  let calls = 0;
  const onCall = () => {
    calls += 1;
    if (calls - 1 === fails) throw new HostError('write-failed', 'This call was made to fail.');
  };
  let file: FileHost = await openFile('contract.xlsx', contractFile(sheets), { onCall });
  /** The file as it would be found on the disk, without counting the reading as a call. */
  const fresh = async (): Promise<FileHost> => {
    const [keptFails, keptCalls] = [fails, calls];
    fails = null;
    const bytes = file.toBytes();
    expect(structuralProblems(bytes)).toEqual([]);
    const opened = await openFile('contract.xlsx', bytes, { onCall });
    [fails, calls] = [keptFails, keptCalls];
    return opened;
  };
  const host: Host = {
    read: async (watch) => {
      if (reopens) file = await fresh();
      return file.read(watch);
    },
    apply: async (plan, watch) => {
      if (reopens) file = await fresh();
      await file.apply(plan, watch);
    },
  };
  const sheetNow = async (sheet: string) => {
    const view = (await fresh()).view();
    return view.sheets.find((candidate) => candidate.name === sheet);
  };
  return {
    host,
    failAt: async (k) => {
      fails = k;
      calls = 0;
    },
    calls: async () => calls,
    looks: async (sheet, addresses) => {
      const view = await sheetNow(sheet);
      const styles = (view?.cells ?? []).flatMap((row, rowIndex) =>
        row.map((cell, column) => [toA1(rowIndex, column), cell?.style ?? {}] as const),
      );
      const links = (view?.links ?? []).map(
        ({ at, target }) => [toA1(at.row, at.column), `${target.sheet}!${target.a1}`] as const,
      );
      return {
        styles: Object.fromEntries(styles.filter(([a1]) => addresses.includes(a1))),
        links: Object.fromEntries(links.filter(([a1]) => addresses.includes(a1))),
        formulas: Object.fromEntries(
          (view?.cells ?? []).flatMap((row, rowIndex) =>
            row.flatMap((cell, column) =>
              cell?.formula == null ? [] : [[toA1(rowIndex, column), cell.formula] as const],
            ),
          ),
        ),
        columnWidths: (view?.columnWidths ?? []).map((width) => width ?? 64),
        frozenRows: view?.frozenRows ?? 0,
        gridlines: view?.gridlines ?? true,
        printsOneWide: await printsOneWide(file, sheet),
      };
    },
    type: async (sheet, a1, value) => {
      const match = /^([A-Z])(\d+)$/.exec(a1) as RegExpExecArray;
      const column = (match[1] as string).charCodeAt(0) - 65;
      const typed =
        typeof value === 'object' && value !== null && 'formula' in value
          ? value
          : { value, formula: null };
      file.setCells(sheet, [{ row: Number(match[2]) - 1, column, ...typed }]);
    },
    activeSheet: async () => (await fresh()).view().activeSheet,
    close: async () => {},
  };
}

/** Whether the tab's part says so, whatever our own reader makes of it. */
async function printsOneWide(file: FileHost, sheet: string): Promise<boolean> {
  const parts = unzipSync(file.toBytes());
  const names = [...text(parts, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)];
  const index = names.findIndex((match) => match[1] === sheet);
  const xml = text(parts, `xl/worksheets/sheet${index + 1}.xml`);
  return (
    xml.includes('<pageSetUpPr fitToPage="1"/>') &&
    /<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/.test(xml)
  );
}

function text(parts: Record<string, Uint8Array>, path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

function contractFile(sheets: readonly ContractSheet[]): Uint8Array {
  return makeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      ...(sheet.visibility === 'hidden' ? { state: 'hidden' as const } : {}),
      xml: sheetXml(sheet),
    })),
  });
}

function sheetXml({ cells, hiddenRows = [], merges = [], isProtected }: ContractSheet): string {
  const rows = cells.map((row, rowIndex) => {
    const hidden = hiddenRows.includes(rowIndex) ? ' hidden="1"' : '';
    const inner = row.map((cell, column) => cellXml(cell, toA1(rowIndex, column))).join('');
    return `<row r="${rowIndex + 1}"${hidden}>${inner}</row>`;
  });
  const merged = merges.map((rect) => `<mergeCell ref="${rectToA1(rect)}"/>`).join('');
  return [
    `<sheetData>${rows.join('')}</sheetData>`,
    isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`,
  ].join('');
}

function cellXml(cell: ContractCell, a1: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object' && 'formula' in cell) {
    const formula = `<f>${escapeText(cell.formula.slice(1))}</f>`;
    const type = typeof cell.value === 'string' ? ' t="str"' : '';
    return `<c r="${a1}"${type}>${formula}<v>${escapeText(String(cell.value))}</v></c>`;
  }
  if (isCellError(cell)) return `<c r="${a1}" t="e"><v>${cell.error}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${a1}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return `<c r="${a1}"><v>${cell}</v></c>`;
  return `<c r="${a1}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
}

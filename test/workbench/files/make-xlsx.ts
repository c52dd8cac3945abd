/** Workbooks written by hand, part by part, as Excel and others spell them. */

import { strToU8, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part beside the ones that every workbook has. */
export interface ExtraPart {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly contentType?: string;
}

/** A reference from a part. `target` is relative to the part. */
export interface Reference {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

export interface SheetParts {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** The worksheet's content, from `sheetPr` to `extLst`, without the root. */
  readonly xml: string;
  readonly references?: readonly Reference[];
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  readonly styles?: string | null;
  readonly sharedStrings?: readonly string[];
  /** Elements of the workbook part before and after `<sheets>`. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly references?: readonly Reference[];
  readonly extra?: readonly ExtraPart[];
  /** A prefix for every element of the main namespace: some programs write `x:workbook`. */
  readonly prefix?: string;
}

export const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>';

/** The file. Cell format 1 is a date unless `styles` says otherwise. */
export function makeXlsx(parts: WorkbookParts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(makeParts(parts)).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** The parts by path, to be spoilt by a test before they are zipped. */
export function makeParts(parts: WorkbookParts): Record<string, string | Uint8Array> {
  const { prefix = '', sheets, extra = [] } = parts;
  const declaration = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix}="${MAIN}"`;
  const root = (name: string, inner: string) => {
    const xml = `<${name} ${declaration} xmlns:r="${OFFICE}">${inner}</${name}>`;
    return HEAD + (prefix === '' ? xml : withPrefix(xml, prefix));
  };
  const references: Reference[] = sheets.map((_, index) => ({
    id: `rId${index + 1}`,
    kind: 'worksheet',
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  const overrides: [string, string][] = [
    ['/xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`],
    ...sheets.map((_, index): [string, string] => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${TYPE}.spreadsheetml.worksheet+xml`,
    ]),
  ];
  const result: Record<string, string | Uint8Array> = {};
  if (parts.styles !== null) {
    references.push({ id: 'rIdStyles', kind: 'styles', target: 'styles.xml' });
    overrides.push(['/xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`]);
    result['xl/styles.xml'] = root('styleSheet', parts.styles ?? PLAIN_STYLES);
  }
  if (parts.sharedStrings !== undefined) {
    references.push({ id: 'rIdStrings', kind: 'sharedStrings', target: 'sharedStrings.xml' });
    overrides.push(['/xl/sharedStrings.xml', `${TYPE}.spreadsheetml.sharedStrings+xml`]);
    const items = parts.sharedStrings.map((item) => `<si>${item}</si>`).join('');
    result['xl/sharedStrings.xml'] = root('sst', items);
  }
  for (const { path, content, contentType } of extra) {
    result[path] = content;
    if (contentType !== undefined) overrides.push([`/${path}`, contentType]);
  }
  sheets.forEach((sheet, index) => {
    result[`xl/worksheets/sheet${index + 1}.xml`] = root('worksheet', sheet.xml);
    if (sheet.references !== undefined) {
      result[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(sheet.references);
    }
  });
  const list = sheets.map(({ name, state }, index) => {
    const visibility = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escapeText(name)}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
  });
  result['xl/workbook.xml'] = root(
    'workbook',
    `${parts.beforeSheets ?? ''}<sheets>${list.join('')}</sheets>${parts.afterSheets ?? ''}`,
  );
  result['xl/_rels/workbook.xml.rels'] = relationships([
    ...references,
    ...(parts.references ?? []),
  ]);
  result['_rels/.rels'] = relationships([
    { id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' },
  ]);
  const types = overrides.map(
    ([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`,
  );
  result['[Content_Types].xml'] =
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>${types.join('')}</Types>`;
  return result;
}

/** A relationships part. */
export function relationships(references: readonly Reference[]): string {
  const items = references.map(
    ({ id, kind, target }) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** Text for XML. */
export function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function withPrefix(xml: string, prefix: string): string {
  return xml.replace(/<(\/?)(?![\w.-]+:)(?=\w)/g, `<$1${prefix}:`);
}

/** Texts of a chart: their looks, in the words of drawings. */

import { escapeXml } from '../../xml/xml-text.ts';

/** The colours of our style table, without their `#`. */
export const INK = '1B1F24';
/** What explains. */
export const QUIET = '57606A';
/** Edges and the lines behind the bars. */
export const LINE = 'D0D7DE';

/** How a text looks; `size` in points. */
export interface TextLooks {
  readonly size: number;
  readonly colour: string;
  readonly isBold: boolean;
}

/** A text with its looks; `turn` in degrees, against the clock. */
export function richText(text: string, looks: TextLooks, turn = 0): string {
  const body = turn === 0 ? '<a:bodyPr/>' : `<a:bodyPr rot="${-turn * 60_000}" vert="horz"/>`;
  const lines = text.split('\n').map((line) => {
    const run = `<a:r><a:rPr lang="en-US"${members(looks)}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p><a:pPr><a:defRPr${members(looks)}</a:defRPr></a:pPr>${run}</a:p>`;
  });
  return `<c:rich>${body}<a:lstStyle/>${lines.join('')}</c:rich>`;
}

/** The looks of texts that the program makes: labels, the legend. */
export function textLooks(looks: TextLooks): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${members(looks)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

function members({ size, colour, isBold }: TextLooks): string {
  return ` sz="${size * 100}" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

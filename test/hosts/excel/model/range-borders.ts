/** The borders of cells: a block's edge is the border of its outermost cells, and its inside that of the others. */

import type { Rect } from '../../../../core/index.ts';
import { choice, colour } from '../wire/argument.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { Block } from './block.ts';
import { common, restyle } from './looks.ts';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export class RangeBorderCollection extends HostCollection {
  private readonly ranges: readonly Block[];

  constructor(ranges: readonly Block[]) {
    super();
    this.ranges = ranges;
  }

  items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.ranges, side));
  }

  find(key: unknown): RangeBorder | undefined {
    return this.items().find(({ side }) => side === key);
  }
}

export class RangeBorder extends HostObject {
  readonly side: Side;
  private readonly ranges: readonly Block[];

  constructor(ranges: readonly Block[], side: Side) {
    super();
    this.ranges = ranges;
    this.side = side;
  }

  get Id(): Side {
    return this.side;
  }

  get SideIndex(): Side {
    return this.side;
  }

  get Style(): unknown {
    return this.read('style');
  }

  set Style(value: unknown) {
    this.write('style', choice(value, STYLES));
  }

  get Color(): unknown {
    return this.read('color');
  }

  set Color(value: unknown) {
    this.write('color', colour(value));
    this.draw();
  }

  get Weight(): unknown {
    return this.read('weight') ?? 'Thin';
  }

  set Weight(value: unknown) {
    this.write('weight', choice(value, WEIGHTS));
    this.draw();
  }

  /** A border that gets a colour or a weight is drawn. */
  private draw(): void {
    if (this.read('style') === 'None') this.write('style', 'Continuous');
  }

  private read(member: string): unknown {
    return common(this.cells(), `border.${this.edge()}.${member}`);
  }

  private write(member: string, value: string): void {
    const cells = this.cells();
    if (cells.length === 0) for (const { sheet } of this.ranges) sheet.requireEditable();
    restyle(cells, `border.${this.edge()}.${member}`, value);
  }

  /** The edge of a cell on which the border lies; the inside of a block lies on lower and right edges. */
  private edge(): string {
    if (this.side === 'InsideHorizontal') return 'bottom';
    if (this.side === 'InsideVertical') return 'right';
    return this.side.replace('Edge', '').toLowerCase();
  }

  private cells(): Block[] {
    return this.ranges.flatMap((range) => {
      const rect = edgeRect(range.block, this.side);
      return rect === null ? [] : [new Block(range.sheet, rect)];
    });
  }
}

function edgeRect(block: Rect, side: Side): Rect | null {
  const { row, column, rows, columns } = block;
  switch (side) {
    case 'EdgeTop':
      return { ...block, rows: 1 };
    case 'EdgeBottom':
      return { ...block, row: row + rows - 1, rows: 1 };
    case 'EdgeLeft':
      return { ...block, columns: 1 };
    case 'EdgeRight':
      return { ...block, column: column + columns - 1, columns: 1 };
    case 'InsideHorizontal':
      return rows === 1 ? null : { ...block, rows: rows - 1 };
    case 'InsideVertical':
      return columns === 1 ? null : { ...block, columns: columns - 1 };
    default:
      return block;
  }
}

/** The walk down the rank until money or a role's capacity is used up. Typed arrays: it is walked for every weighting tried. */

/** What draws the line, and what each project asks of it. */
export interface LineNeeds {
  /** What there is of each limit. */
  readonly available: Float64Array;
  /** What project `p` needs of limit `l`, at `l * projects + p`; NaN: not known. */
  readonly needs: Float64Array;
  readonly projects: number;
  /** 1 for projects that are taken whatever their place, and whose needs are set aside first. */
  readonly isReserved: Uint8Array;
  /** Whether projects below the first that does not fit are taken where they still fit. */
  readonly isSkipping: boolean;
}

/** It is below the line, or has no place. */
const BELOW = 0;
/** It is taken. */
export const ABOVE = 1;
/** What it needs is not known, and decides: neither above nor below. */
export const OPEN = 2;

/** What a walk writes down. The arrays are filled anew by each walk. */
export interface Walk {
  /** By project; projects without a place that are not reserved stay `BELOW`. */
  readonly standing: Uint8Array;
  /** By project: the limit that it exceeds where that left it below, −1 for all others. */
  readonly exceeded: Int16Array;
  /** What is used of each limit, the reserved included. */
  readonly used: Float64Array;
  /** The place of the first project that does not fit; the number of places where all fit. */
  firstMisfit: number;
  /** The limit that the first misfit exceeds, −1 where all fit. */
  limit: number;
}

/** Amounts that agree to this share of what there is are the same amount. */
const TOLERANCE = 1e-9;

/** An empty record of a walk. */
export function makeWalk(line: LineNeeds): Walk {
  return {
    standing: new Uint8Array(line.projects),
    exceeded: new Int16Array(line.projects),
    used: new Float64Array(line.available.length),
    firstMisfit: 0,
    limit: -1,
  };
}

/**
 * Walks down `order`. Reserved projects are taken first, in the order given by `reserved`; then each project is taken that fits
 * into what is left of every limit. With `isSkipping` the walk goes on below the first that does not fit, otherwise all
 * others are below, whatever they need. A project whose needs are not known is open, uses nothing and stops nothing, unless what
 * is known of them exceeds a limit already; a reserved one is taken all the same.
 */
export function walkLine(
  order: Int32Array,
  reserved: Int32Array,
  line: LineNeeds,
  walk: Walk,
): void {
  const { standing, exceeded, used } = walk;
  standing.fill(BELOW);
  exceeded.fill(-1);
  used.fill(0);
  walk.firstMisfit = order.length;
  walk.limit = -1;
  for (let index = 0; index < reserved.length; index += 1) {
    const project = reserved[index] as number;
    standing[project] = ABOVE;
    take(project, line, used);
  }
  let isStopped = false;
  for (let place = 0; place < order.length; place += 1) {
    const project = order[place] as number;
    if (isStopped || line.isReserved[project] === 1) continue;
    const short = shortOf(project, line, used);
    if (short === UNKNOWN) {
      standing[project] = OPEN;
      continue;
    }
    if (short === FITS) {
      standing[project] = ABOVE;
      take(project, line, used);
      continue;
    }
    exceeded[project] = short;
    if (walk.limit < 0) {
      walk.limit = short;
      walk.firstMisfit = place;
      isStopped = !line.isSkipping;
    }
  }
}

const FITS = -1;
const UNKNOWN = -2;

/** The first limit that the project exceeds, `FITS`, or `UNKNOWN`. */
function shortOf(project: number, line: LineNeeds, used: Float64Array): number {
  const { available, needs, projects } = line;
  let short = FITS;
  let isUnknown = false;
  for (let limit = 0; limit < available.length; limit += 1) {
    const need = needs[limit * projects + project] as number;
    if (Number.isNaN(need)) {
      isUnknown = true;
      continue;
    }
    const there = available[limit] as number;
    const isOver = (used[limit] as number) + need > there + TOLERANCE * there;
    // What asks nothing of a limit is not stopped by it, even where the reserved have used more than there is.
    if (short === FITS && isOver && need > 0) short = limit;
  }
  return short === FITS && isUnknown ? UNKNOWN : short;
}

function take(project: number, { needs, projects }: LineNeeds, used: Float64Array): void {
  for (let limit = 0; limit < used.length; limit += 1) {
    const need = needs[limit * projects + project] as number;
    if (!Number.isNaN(need)) used[limit] = (used[limit] as number) + need;
  }
}

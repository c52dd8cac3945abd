/** What the scoring methods are computed from: columns of Scores, known by their usual names even without Criteria. */

import { headerText } from '../sheet/header-index.ts';
import { normaliseHeader } from '../sheet/normalise-header.ts';
import type { Criterion } from './criteria.ts';
import type { Settings } from './settings.ts';

/** A scoring method with inputs of its own: every one but the weighted one. */
export type InputMethod = Exclude<Settings['scoringMethod'], 'weighted'>;

/** An input as the method has it, before a workbook is seen. */
interface InputSpec {
  /** The key in `Score.ratings`. */
  readonly key: string;
  readonly header: string;
  readonly aliases: readonly string[];
  /** A share is read as a percentage is; all others are numbers from 0. */
  readonly kind: 'number' | 'percent';
}

const EFFORT_ALIASES = [
  'Estimate',
  'Effort estimate',
  'Effort score',
  'Person-months',
  'Person-days',
  'Size',
  'Job size',
];

/** The inputs of each method, in the order of its formula. */
export const SCORING_INPUTS: Readonly<Record<InputMethod, readonly InputSpec[]>> = {
  WSJF: [
    {
      key: 'businessValue',
      header: 'Business value',
      kind: 'number',
      aliases: ['User-business value', 'User and business value', 'Value', 'BV', 'UBV'],
    },
    {
      key: 'timeCriticality',
      header: 'Time criticality',
      kind: 'number',
      aliases: ['TC', 'Urgency', 'Time value', 'Time sensitivity'],
    },
    {
      key: 'riskReduction',
      header: 'Risk reduction / opportunity enablement',
      kind: 'number',
      aliases: [
        'RR/OE',
        'RR & OE',
        'RR',
        'Risk reduction',
        'Opportunity enablement',
        'Risk reduction and opportunity enablement',
        'Risk reduction or opportunity enablement',
        'Risk & opportunity',
        'Risk / opportunity',
      ],
    },
    {
      key: 'jobSize',
      header: 'Job size',
      kind: 'number',
      aliases: ['Size', 'JS', 'Job duration', 'Job length', 'Duration', 'Effort', 'Story points'],
    },
  ],
  RICE: [
    {
      key: 'reach',
      header: 'Reach',
      kind: 'number',
      aliases: ['R', 'Users reached', 'People reached', 'Customers reached', 'Users affected'],
    },
    { key: 'impact', header: 'Impact', kind: 'number', aliases: ['I', 'Impact score'] },
    {
      key: 'confidence',
      header: 'Confidence',
      kind: 'percent',
      aliases: ['C', 'Confidence %', '% confidence', 'Confidence level', 'Confidence score'],
    },
    { key: 'effort', header: 'Effort', kind: 'number', aliases: ['E', ...EFFORT_ALIASES] },
  ],
  ICE: [
    { key: 'impact', header: 'Impact', kind: 'number', aliases: ['I', 'Impact score'] },
    {
      key: 'confidence',
      header: 'Confidence',
      kind: 'number',
      aliases: ['C', 'Confidence level', 'Confidence score'],
    },
    {
      key: 'ease',
      header: 'Ease',
      kind: 'number',
      aliases: ['E', 'Ease of implementation', 'Ease score', 'Simplicity'],
    },
  ],
  'value against effort': [
    {
      key: 'value',
      header: 'Value',
      kind: 'number',
      aliases: ['Business value', 'Customer value', 'Benefit', 'Impact', 'Value score'],
    },
    {
      key: 'effort',
      header: 'Effort',
      kind: 'number',
      aliases: ['Complexity', 'Difficulty', ...EFFORT_ALIASES],
    },
  ],
};

/** An input of the method in force, with what this workbook's Criteria say of it. Plain data. */
export interface MethodInput {
  /** The key in `Score.ratings`, the same whatever the column is called. */
  readonly key: string;
  /** The input's name: `Job size`. */
  readonly name: string;
  /** The id of the criterion that is this input, or `null` where Criteria has none. */
  readonly criterion: string | null;
  /** The lowest value: 0 where no criterion gives a scale. */
  readonly min: number;
  /** The highest value; `null` where nothing bounds it. */
  readonly max: number | null;
  /** `share`: 0.8 is 80 %. */
  readonly unit: 'number' | 'share';
}

/**
 * The inputs of the method in Settings, in the order of its formula; none for the weighted method, which is computed from
 * criteria. A criterion whose id or name is an input's name or alias is that input; where it has a scale, that is the
 * input's. A share has no scale but 0 to 1: a rating on another one is read as a part of its maximum.
 */
export function methodInputs(
  method: Settings['scoringMethod'],
  criteria: readonly Criterion[],
): readonly MethodInput[] {
  if (method === 'weighted') return [];
  const taken = new Set<Criterion>();
  return SCORING_INPUTS[method].map((spec): MethodInput => {
    const criterion = criterionOf(spec, criteria, taken);
    if (criterion !== null) taken.add(criterion);
    const { key, header: name } = spec;
    const of = { key, name, criterion: criterion?.id ?? null };
    if (spec.kind === 'percent') return { ...of, min: 0, max: 1, unit: 'share' };
    const scale = criterion === null ? null : scaleOf(criterion);
    return { ...of, min: scale?.min ?? 0, max: scale?.max ?? null, unit: 'number' };
  });
}

/** The scale of a criterion with the ends that a blank counts as; `null` where both are blank: nothing was said of it. */
export function scaleOf({
  scaleMin,
  scaleMax,
}: Criterion): { readonly min: number; readonly max: number } | null {
  return scaleMin === null && scaleMax === null ? null : { min: scaleMin ?? 1, max: scaleMax ?? 5 };
}

/**
 * What tells the input that a header of Scores means: its key, or `null`. The unit in brackets does not matter:
 * `Effort (person-months)` is the effort, as every project is rated in one unit.
 */
export function inputOfHeader(
  method: Settings['scoringMethod'],
): (header: string) => string | null {
  if (method === 'weighted') return () => null;
  const keys = new Map<string, string>();
  for (const { key, header } of SCORING_INPUTS[method]) keys.set(normaliseHeader(header), key);
  for (const { key, aliases } of SCORING_INPUTS[method]) {
    for (const alias of aliases) {
      const normal = normaliseHeader(alias);
      if (!keys.has(normal)) keys.set(normal, key);
    }
  }
  return (header) => {
    const { normal, bare } = headerText(header);
    return keys.get(normal) ?? (bare === null ? null : (keys.get(bare.normal) ?? null));
  };
}

/** The criterion that is an input: by the input's own name first, then by its aliases, in the order of Criteria. */
function criterionOf(
  { header, aliases }: InputSpec,
  criteria: readonly Criterion[],
  taken: ReadonlySet<Criterion>,
): Criterion | null {
  const free = criteria.filter((criterion) => !taken.has(criterion));
  for (const names of [[header], aliases]) {
    const normal = new Set(names.map(normaliseHeader));
    const isNamed = ({ id, name }: Criterion) =>
      normal.has(normaliseHeader(name)) || normal.has(normaliseHeader(id));
    const found = free.find(isNamed);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The method all of whose inputs are among the headers, by their usual names; `null` where there is none, and for a value
 * beside an effort, which say too little.
 */
export function methodOfHeaders(headers: readonly string[]): InputMethod | null {
  let found: InputMethod | null = null;
  let most = 2;
  for (const method of Object.keys(SCORING_INPUTS) as InputMethod[]) {
    const inputOf = inputOfHeader(method);
    const keys = new Set(headers.map(inputOf).filter((key) => key !== null));
    const inputs = SCORING_INPUTS[method];
    if (keys.size < inputs.length || inputs.length <= most) continue;
    found = method;
    most = inputs.length;
  }
  return found;
}

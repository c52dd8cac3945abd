/** The largest eigenvalue of a matrix without negative elements, and its vector: what weights by comparison rest on. */

/** The largest eigenvalue, and its vector with positive elements that sum to 1. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: readonly number[];
}

/** Two steps that differ by less than this share of every element are the same vector. */
const TOLERANCE = 1e-12;

/** Each step doubles the correct digits once it is near, so that a few are enough; this many only guard the loop. */
const MOST_STEPS = 100;

/**
 * The principal eigenpair of a square matrix (row by row, `size` × `size`) whose elements are all from 0, whose diagonal is
 * positive, and in which every index is linked to every other: then it exists and is unique.
 *
 * Inverse power iteration with the shift of Noda: `(bound·I − matrix)·next = vector`, where the bound is the largest
 * quotient of `matrix·vector` and `vector`, which never lies below the eigenvalue. The plain power iteration
 * finds the same vector, but needs hundreds of thousands of steps where a long chain of comparisons links everything.
 * All sums are of numbers from 0, so that nothing cancels.
 *
 * @source Perron and Frobenius for the pair; Noda, "Note on the computation of the maximal eigenvalue of a non-negative
 * irreducible matrix", Numerische Mathematik 17 (1971); Elsner (1976) for its convergence from any start.
 */
export function principalEigenpair(matrix: Float64Array, size: number): Eigenpair {
  let vector = new Float64Array(size).fill(1 / size);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = solveShifted(matrix, size, largestQuotient(matrix, size, vector), vector);
    const change = normalise(next, vector);
    vector = next;
    if (change <= TOLERANCE) break;
  }
  // With elements that sum to 1, the sum of the product is the eigenvalue.
  let value = 0;
  for (let row = 0; row < size; row += 1) value += productOf(matrix, size, row, vector);
  return { value, vector: Array.from(vector) };
}

function productOf(matrix: Float64Array, size: number, row: number, vector: Float64Array): number {
  let sum = 0;
  for (let column = 0; column < size; column += 1) {
    sum += (matrix[row * size + column] as number) * (vector[column] as number);
  }
  return sum;
}

function largestQuotient(matrix: Float64Array, size: number, vector: Float64Array): number {
  let largest = 0;
  for (let row = 0; row < size; row += 1) {
    const quotient = productOf(matrix, size, row, vector) / (vector[row] as number);
    if (quotient > largest) largest = quotient;
  }
  return largest;
}

/**
 * Solves `(bound·I − matrix)·x = vector` by elimination without exchanging rows, which such a matrix never needs. Where the
 * bound is the eigenvalue itself the last pivot is 0 but for rounding; a tiny one gives the eigenvector then.
 */
function solveShifted(
  matrix: Float64Array,
  size: number,
  bound: number,
  vector: Float64Array,
): Float64Array<ArrayBuffer> {
  const left = matrix.map((element) => -element);
  for (let index = 0; index < size; index += 1) {
    left[index * size + index] = bound - (matrix[index * size + index] as number);
  }
  const tiny = bound * Number.EPSILON;
  const right = Float64Array.from(vector);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const start = pivot * size;
    const head = Math.max(left[start + pivot] as number, tiny);
    left[start + pivot] = head;
    for (let row = pivot + 1; row < size; row += 1) {
      const factor = (left[row * size + pivot] as number) / head;
      if (factor === 0) continue;
      for (let column = pivot + 1; column < size; column += 1) {
        left[row * size + column] =
          (left[row * size + column] as number) - factor * (left[start + column] as number);
      }
      right[row] = (right[row] as number) - factor * (right[pivot] as number);
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] as number;
    for (let column = row + 1; column < size; column += 1) {
      sum -= (left[row * size + column] as number) * (right[column] as number);
    }
    right[row] = sum / (left[row * size + row] as number);
  }
  return right;
}

/** Lets the elements sum to 1, and tells the largest share by which one differs from what it was before. */
function normalise(vector: Float64Array, before: Float64Array): number {
  let sum = 0;
  for (const element of vector) sum += element;
  let change = 0;
  for (let index = 0; index < vector.length; index += 1) {
    const element = (vector[index] as number) / sum;
    vector[index] = element;
    change = Math.max(change, Math.abs((before[index] as number) / element - 1));
  }
  return change;
}

/**
 * Which drink is consumed more in the USA: Saaty, "Decision making with the analytic hierarchy process", Int. J. Services
 * Sciences 1(1) (2008) 83–98, the matrix as the tests of AHPy have it.
 */
export const SAATYS_DRINKS: readonly [string, string, number][] = [
  ['coffee', 'wine', 9],
  ['coffee', 'tea', 5],
  ['coffee', 'beer', 2],
  ['coffee', 'soda', 1],
  ['coffee', 'milk', 1],
  ['water', 'coffee', 2],
  ['water', 'wine', 9],
  ['water', 'tea', 9],
  ['water', 'beer', 3],
  ['water', 'soda', 2],
  ['water', 'milk', 3],
  ['tea', 'wine', 3],
  ['beer', 'wine', 9],
  ['beer', 'tea', 3],
  ['beer', 'milk', 1],
  ['soda', 'wine', 9],
  ['soda', 'tea', 4],
  ['soda', 'beer', 2],
  ['soda', 'milk', 2],
  ['milk', 'wine', 9],
  ['milk', 'tea', 3],
];

/** Which indexes are linked with each other, directly or through others. */

/**
 * The groups that links make of the indexes from 0 to `size` − 1: each in rising order, and in the order of their first
 * members; one group where everything is linked, none where there is nothing to link.
 */
export function connectedGroups(
  size: number,
  links: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const above = Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (above[root] !== root) {
      above[root] = above[above[root] as number] as number;
      root = above[root] as number;
    }
    return root;
  };
  for (const [a, b] of links) above[rootOf(a)] = rootOf(b);
  const groups = new Map<number, number[]>();
  for (let index = 0; index < size; index += 1) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}

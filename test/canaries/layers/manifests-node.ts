// plant: manifests/canary-node.ts
// expect: manifests-are-plain
/** A seeded fault. */
export { readFileSync } from 'node:fs';

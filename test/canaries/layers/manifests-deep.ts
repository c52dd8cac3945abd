// plant: manifests/canary-deep.ts
// expect: manifests-are-plain
/** A seeded fault. */
export { AGE_RAID } from '../core/commands/age-raid.ts';

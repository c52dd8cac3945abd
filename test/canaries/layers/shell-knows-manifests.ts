// plant: excel-addin/canary-manifests.ts
// expect: nothing-shipped-knows-manifests
/** A seeded fault. */
export { NAMESPACE } from '../manifests/source.ts';

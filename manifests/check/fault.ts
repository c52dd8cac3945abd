/** What is wrong with a manifest. */

/** The rules. Each has a seeded fault in test/manifests that it must catch. */
export const MANIFEST_RULES = [
  'not-xml',
  'namespace',
  'element-order',
  'element-unknown',
  'element-missing',
  'element-repeated',
  'id',
  'id-twice',
  'version',
  'text-length',
  'text-empty',
  'name',
  'resource-undefined',
  'resource-unused',
  'resource-twice',
  'resource-kind',
  'resource-id-length',
  'address',
  'file-missing',
  'icon-size',
  'icon-missing',
  'runtime',
  'requirements',
  'permission',
  'functions',
  'command',
  'shortcut',
  'not-json',
  'unified',
  'page',
] as const;
export type ManifestRule = (typeof MANIFEST_RULES)[number];

/** One fault, said so that it can be found. */
export interface ManifestFault {
  readonly rule: ManifestRule;
  readonly what: string;
}

/** Notes a fault. */
export type Say = (rule: ManifestRule, what: string) => void;

/** What the manifests are held against. */
export interface ManifestContext {
  /** As in package.json. */
  readonly version: string;
  /** Where the folder will be hosted, ending with a slash. */
  readonly base: string;
  /** The ids of all commands, in their order. */
  readonly commands: readonly string[];
  /** What lies in the folder under this path: the size of a picture, `file` for anything else, or null. */
  find(path: string): 'file' | { readonly width: number; readonly height: number } | null;
}

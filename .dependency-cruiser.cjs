/** Who may import whom: the table of rooms as rules, in both directions. `npm run layers` obeys it; test/canaries proves that each rule bites. */

const SHELLS = 'excel-addin|gsheets|workbench';

/**
 * What each room of the core may import. Read as transitive: a room that may use `model` may also name what
 * `model` is made of (`sheet`, `diagnostics`, `cell`, `day`), because a model row carries cells and diagnostics.
 * Beyond that, `status` may import `plan`, because a status tab is described in the words of `plan/tab-document.ts`,
 * and `model` may, to tell Steersheet's own tabs by their mark.
 */
const GROUND = ['day', 'cell', 'diagnostics', 'sheet'];
const MODEL = [...GROUND, 'model'];
const COMPUTATIONS = ['scoring', 'capacity', 'raid', 'portfolio'];
const ROOMS = {
  day: [],
  cell: ['day'],
  diagnostics: ['day', 'cell'],
  sheet: ['day', 'cell', 'diagnostics'],
  model: [...GROUND, 'plan'],
  scoring: MODEL,
  capacity: MODEL,
  raid: MODEL,
  portfolio: MODEL,
  plan: ['day', 'cell'],
  status: [...MODEL, ...COMPUTATIONS, 'plan'],
  functions: [...MODEL, ...COMPUTATIONS],
  commands: [...MODEL, ...COMPUTATIONS, 'plan', 'status', 'functions'],
};

const rooms = Object.entries(ROOMS).map(([room, may]) => ({
  name: `core-${room}-imports`,
  comment: `core/${room} may import ${may.length === 0 ? 'no other room' : may.join(', ')}.`,
  severity: 'error',
  from: { path: `^core/${room}/` },
  to: { path: '^core/', pathNot: `^core/(${[room, ...may].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'core-room-unknown',
      comment: 'A new room of the core gets its line in ROOMS first.',
      severity: 'error',
      from: { path: '^core/', pathNot: `^core/(index\\.ts$|(${Object.keys(ROOMS).join('|')})/)` },
      to: {},
    },
    {
      name: 'core-imports-only-zod',
      comment: 'The core is pure: its only package is zod, in its small form.',
      severity: 'error',
      from: { path: '^core/' },
      to: {
        pathNot: `^(core|pane|sample|${SHELLS}|manifests|test|tools|bench)/|node_modules/zod/(v4/)?mini/`,
      },
    },
    {
      name: 'core-knows-no-shell',
      comment: 'Hosts and the pane know the core, never the other way round.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: `^(pane|sample|${SHELLS})/` },
    },
    {
      name: 'pane-enters-core-by-its-door',
      comment: 'The pane sees core/index.ts and nothing deeper.',
      severity: 'error',
      from: { path: '^pane/' },
      to: { path: '^core/', pathNot: '^core/index\\.ts$' },
    },
    {
      name: 'pane-takes-only-types',
      comment:
        'The pane shows what its bridge tells it: it computes nothing, so it needs no code of the core. What bridges share computes for it.',
      severity: 'error',
      from: { path: '^pane/', pathNot: '^pane/host/' },
      to: { path: '^core/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pane-takes-any-bridge',
      comment:
        'What computes reaches the pane as its bridge, and stays out of the script that is loaded first.',
      severity: 'error',
      from: { path: '^pane/', pathNot: '^pane/host/' },
      to: { path: '^pane/host/' },
    },
    {
      name: 'pane-knows-no-host',
      comment: 'All three hosts show the same pane.',
      severity: 'error',
      from: { path: '^pane/' },
      to: { path: `^(sample|${SHELLS})/` },
    },
    {
      name: 'pane-imports-only-preact',
      comment: 'The pane is shipped in every host: one small package.',
      severity: 'error',
      from: { path: '^pane/' },
      to: {
        pathNot: `^(core|pane|sample|${SHELLS}|manifests|test|tools|bench)/|node_modules/preact/`,
      },
    },
    {
      name: 'sample-is-plain',
      comment:
        'The sample is data and a plan, for every host alike: it sees core/index.ts and nothing else.',
      severity: 'error',
      from: { path: '^sample/' },
      to: { pathNot: '^sample/|^core/index\\.ts$' },
    },
    {
      name: 'hosts-enter-core-by-its-door',
      comment: 'A shell imports core/index.ts and nothing deeper.',
      severity: 'error',
      from: { path: `^(${SHELLS})/` },
      to: { path: '^core/', pathNot: '^core/index\\.ts$' },
    },
    {
      name: 'hosts-never-meet',
      comment: 'What two hosts share belongs in the core or in the pane.',
      severity: 'error',
      from: { path: `^(${SHELLS})/` },
      to: { path: `^(${SHELLS})/`, pathNot: '^$1/' },
    },
    {
      name: 'workbench-files-run-anywhere',
      comment: 'What the page and the command line share may lean on neither.',
      severity: 'error',
      from: { path: '^workbench/', pathNot: '^workbench/(app|grid|cli|server)/' },
      to: { path: '^workbench/(app|grid|cli|server)/' },
    },
    {
      name: 'workbench-page-without-node',
      comment: 'The page is bundled for a browser.',
      severity: 'error',
      from: { path: '^workbench/(app|grid)/' },
      to: { path: '^workbench/(cli|server)/' },
    },
    {
      name: 'workbench-node-without-page',
      comment: 'The command line starts quickly because it loads no grid.',
      severity: 'error',
      from: { path: '^workbench/(cli|server)/' },
      to: { path: '^workbench/(app|grid)/' },
    },
    {
      name: 'no-node-in-the-page',
      comment: 'Only the command line, the server and the tools run in Node.',
      severity: 'error',
      from: { path: `^(core|pane|sample|${SHELLS})/`, pathNot: '^workbench/(cli|server)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'grid-alone-knows-univer',
      comment: 'The grid can be exchanged as long as one folder knows it.',
      severity: 'error',
      from: { pathNot: '^workbench/grid/|^test/|^bench/|node_modules' },
      to: { path: 'node_modules/@univerjs/' },
    },
    {
      name: 'manifests-are-plain',
      comment: 'Manifests are texts made of the core: what reads and writes files is in tools/.',
      severity: 'error',
      from: { path: '^manifests/' },
      to: { pathNot: '^manifests/|^core/index\\.ts$' },
    },
    {
      name: 'nothing-shipped-knows-manifests',
      comment: 'Where the add-in is hosted is known to its manifests alone.',
      severity: 'error',
      from: { path: `^(core|pane|sample|${SHELLS})/` },
      to: { path: '^manifests/' },
    },
    {
      name: 'nobody-imports-test-tools-bench',
      comment: 'What is shipped stands without what checks it.',
      severity: 'error',
      from: { path: `^(core|pane|sample|${SHELLS})/` },
      to: { path: '^(test|tools|bench)/' },
    },
    {
      name: 'tools-import-no-test',
      comment: 'Tests may use tools; tools and benches never use tests.',
      severity: 'error',
      from: { path: '^(tools|bench)/' },
      to: { path: '^test/' },
    },
    {
      name: 'shipped-code-declares-its-packages',
      comment: 'A package used by shipped code is in "dependencies".',
      severity: 'error',
      from: { path: `^(core|pane|sample|${SHELLS})/` },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-peer'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      comment: 'An import that leads nowhere hides every rule that it would break.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/canaries/|(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'browser', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
};

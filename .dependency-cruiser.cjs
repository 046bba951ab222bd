// The arrows of docs/architecture.md as rules: what each folder may import, and why. Breaking one fails `npm run verify`.

const packages = (...names) => `^node_modules/(${names.map((name) => name.replace('/', '\\/')).join('|')})/`;
const folders = (...names) => `^src/(${names.join('|')})/`;

/** Everything a folder imports must match one of the `allowed` patterns; each arrow has its reason. */
const only = ({ folder, allowed, comment }) => ({
  name: `${folder.replace('/', '-')}-imports-only`,
  comment,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { pathNot: [`^src/${folder}/`, ...allowed] },
});

/** A folder may know the shapes of another one, not call it. */
const typesOnly = ({ from, to, comment }) => ({
  name: `${from}-to-${to}-types-only`,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: `^src/${to}/`, dependencyTypesNot: ['type-only', 'type-import'] },
});

/** An SDK lives in one folder, so that replacing it is a change to that folder. */
const ownedBy = ({ owner, sdk, comment }) => ({
  name: `${owner.split('/').at(-1)}-owns-its-sdk`,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${owner}/` },
  to: { path: sdk },
});

const inward = [
  only({
    folder: 'domain',
    allowed: [packages('zod', 'temporal-polyfill')],
    comment:
      'The domain is pure, so that it runs the same under the real clock, in tests and in time travel: no I/O, no SDK, no other folder.',
  }),
  only({
    folder: 'conversation',
    allowed: [folders('domain'), packages('zod', 'temporal-polyfill', 'chrono-node', 'fastest-levenshtein')],
    comment:
      'Understanding what people write is pure: text and state in, a command or an answer out. Wording and content are handed in.',
  }),
  only({
    folder: 'content',
    allowed: [folders('domain'), packages('zod', '@humanwhocodes/momoa'), '^(node:)?(fs|path|url)(/promises)?$'],
    comment: 'Content is read from files and checked once at start; it knows the domain, never what is done with it.',
  }),
  only({
    folder: 'locales',
    allowed: [folders('domain', 'content', 'conversation')],
    comment: 'Sentences are functions of domain values. Whoever translates should not meet storage, cards or an SDK.',
  }),
  only({
    folder: 'ports',
    allowed: [folders('domain', 'cards'), packages('temporal-polyfill')],
    comment: 'Ports are the shapes that the inside asks of the outside; a port that imports more is no longer one.',
  }),
  only({
    folder: 'cards',
    allowed: [
      folders('domain', 'locales', 'content', 'conversation'),
      packages('zod', 'temporal-polyfill', 'adaptivecards-templating', 'adaptive-expressions'),
      '^adaptiveCards/[^/]+\\.json$',
    ],
    comment:
      'A card is a function of data to JSON. It knows the verbs and fields that its buttons send, but neither Teams nor storage, so every card is tested offline.',
  }),
  only({
    folder: 'records',
    allowed: [folders('domain', 'ports'), packages('temporal-polyfill')],
    comment:
      'The one way to change a document: load, transition, save, settle what is owed to others. What is said about it is decided by whoever asks.',
  }),
  only({
    folder: 'local',
    allowed: [
      folders('domain', 'ports', 'features', 'delivery'),
      packages('zod', 'temporal-polyfill'),
      // How far the clock was moved survives a restart.
      '^(node:)?(fs|path)$',
    ],
    comment: 'Time travel moves the clock and lets the worker work. It is wired in local mode only.',
  }),
  only({
    folder: 'features',
    allowed: [
      folders('domain', 'ports', 'records', 'cards', 'conversation', 'locales', 'content'),
      packages('zod', 'temporal-polyfill'),
      // An exchange gets its id from the activity that created it, as a hash.
      '^(node:)?crypto$',
    ],
    comment:
      'A use case loads, decides, saves and answers through ports; which SDK is behind them is not its business.',
  }),
  only({
    folder: 'delivery',
    allowed: [
      folders('domain', 'ports', 'records', 'cards', 'conversation', 'locales', 'content'),
      packages('zod', 'temporal-polyfill'),
    ],
    comment:
      'The worker makes Teams match the state through ports, so that crashes and throttling are tested without Teams.',
  }),
];

const types = [
  typesOnly({
    from: 'locales',
    to: 'conversation',
    comment: 'A question is worded for a verb and its field; how the reply is read is not its business.',
  }),
  typesOnly({ from: 'local', to: 'features', comment: 'Local mode offers what the features ask for; it calls none.' }),
  typesOnly({ from: 'local', to: 'delivery', comment: 'The worker is handed in, so that it is the one that runs.' }),
  typesOnly({ from: 'ports', to: 'cards', comment: 'Ports hold no code; they may name the shape of a card.' }),
];

const outward = [
  {
    name: 'adapters-import-only',
    comment: 'An adapter translates between a port and its SDK. Deciding, wording and wiring happen elsewhere.',
    severity: 'error',
    from: { path: '^src/adapters/' },
    to: { path: '^src/', pathNot: '^src/(domain|ports|cards|features|adapters)/' },
  },
  {
    name: 'adapters-to-features-types-only',
    comment: 'An adapter is given the use cases by the composition root; it knows their shape, it does not pick them.',
    severity: 'error',
    from: { path: '^src/adapters/' },
    to: { path: '^src/features/', dependencyTypesNot: ['type-only', 'type-import'] },
  },
  {
    name: 'adapters-do-not-know-each-other',
    comment: 'Each adapter can be replaced or deleted alone.',
    severity: 'error',
    from: { path: '^src/adapters/([^/]+)' },
    to: { path: '^src/adapters/', pathNot: '^src/adapters/$1(/|$)' },
  },
  {
    name: 'only-the-composition-root-wires',
    comment: 'Wiring is in one place: src/app.ts, started by src/index.ts.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/((app|index)\\.ts$|adapters/)' },
    to: { path: '^src/(adapters/|app\\.ts$|index\\.ts$)' },
  },
];

const owners = [
  ownedBy({
    owner: 'adapters/teams',
    sdk: '^node_modules/(botbuilder[^/]*|botframework-[^/]+|@microsoft/teams-ai)/',
    comment: 'These SDKs are in maintenance; moving to their successor must be a change to one folder.',
  }),
  ownedBy({
    owner: 'adapters/cosmos',
    sdk: '^node_modules/@azure/',
    comment: 'One of two stores behind the same port; the embedded one must run without it.',
  }),
  ownedBy({
    owner: 'adapters/sqlite',
    sdk: '^(node:)?sqlite$',
    comment: 'One of two stores behind the same port; SQL belongs in its adapter.',
  }),
  ownedBy({
    owner: 'adapters/documents',
    sdk: packages('ical-generator'),
    comment: 'File formats live in one folder; what stands in the files is decided elsewhere.',
  }),
  ownedBy({
    owner: 'adapters/languageModel',
    sdk: packages('openai'),
    comment: 'Everything works without a language model; the optional part stays in one place.',
  }),
];

const general = [
  {
    name: 'no-cycles',
    comment: 'Modules in a cycle can only be understood and tested together. Move the shared part inward.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A module that nothing uses and that uses nothing is forgotten code, or wiring that was forgotten.',
    severity: 'error',
    from: { orphan: true, path: '^(src|scripts)/', pathNot: '^src/index\\.ts$|\\.d\\.ts$' },
    to: {},
  },
  {
    name: 'reachable-from-the-start',
    comment:
      'Code in src/ that src/index.ts does not reach never runs: wire it or delete it. A thread is begun by the name of its file.',
    severity: 'error',
    from: { path: '^src/index\\.ts$' },
    to: { path: '^src/', pathNot: '(\\.d|Thread)\\.ts$', reachable: false },
  },
  {
    name: 'product-does-not-import-its-tools',
    comment: 'What runs in production must not depend on tests, benchmarks or scripts.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(tests|bench|scripts)/' },
  },
  {
    name: 'no-dev-dependencies-in-production',
    comment: 'A production install has no devDependencies; importing one fails only there. Types vanish, so they may.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'type-import'] },
  },
  {
    name: 'everything-resolves',
    comment: 'A module that cannot be found, or a package that package.json does not name, breaks on another machine.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'packages-are-declared',
    comment: 'A package used but not named in package.json is there by accident and leaves by accident.',
    severity: 'error',
    from: { path: '^(src|scripts|tests|bench)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
];

module.exports = {
  forbidden: [...inward, ...types, ...outward, ...owners, ...general],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

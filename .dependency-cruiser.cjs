/**
 * The one direction of docs/architecture.md, kept by a tool: within a room resolvers → use cases → rules;
 * between rooms only downwards in this list; between packages only towards what is shared.
 */

/** A room stands on those before it. */
const standing = [
  'audit',
  'codes',
  'files',
  'identity',
  'ecosystems',
  'access',
  'support-requests',
  'attendances',
]

/** Capabilities stand on all of those, and never on each other, but for those named below. */
const capabilities = [
  'assistance',
  'workspace',
  'succession',
  'ecosystem-admin',
  'staff',
  'partners',
  'partner-plans',
  'partner-accounts',
  'platform-ecosystems',
  'platform-partners',
  'imports',
  'platform-mails',
  'single-sign-on',
  'personal-data',
  'platform-people',
  'custom-actions',
  'partner-billing',
  'partner-sessions',
  'partner-channels',
  'custom-notices',
  'partner-portal',
]

/**
 * Support for an ecosystem's administration shows its successions and asks for a release (EA3, EA4); accounts are those of a
 * partner (AD7), which adds menus and actions to their pages, tells their people something, and says who it is (AD12); its team's sessions are in
 * those accounts, and grant there what other capabilities show (AD8). What operators do to ecosystems limits all of that (PA3), and what a
 * block of a person touches is told of all of it (PA5).
 */
const standsOn = {
  'ecosystem-admin': ['succession'],
  'partner-plans': ['partners'],
  'partner-accounts': ['partners', 'partner-plans'],
  'platform-ecosystems': ['succession', 'partners', 'partner-plans', 'partner-accounts'],
  'platform-partners': ['partners', 'partner-accounts', 'platform-ecosystems'],
  imports: ['staff', 'partner-accounts'],
  'platform-people': ['succession', 'staff', 'partners'],
  'custom-actions': ['partners', 'partner-accounts'],
  'partner-billing': ['partners', 'partner-plans', 'partner-accounts'],
  'partner-sessions': ['assistance', 'workspace', 'partners', 'partner-plans', 'partner-accounts'],
  'partner-channels': ['partners', 'partner-accounts'],
  'custom-notices': ['partners', 'partner-accounts'],
  'partner-portal': ['partners', 'partner-accounts'],
}

/** The demo's data is made through all rooms, and nothing stands on it but the root. */
const onTop = ['demo']

const rooms = [...standing, ...capabilities, ...onTop]
const apps = ['web-store', 'web-backoffice', 'web-user']

/** Features that others of their app stand on; they themselves know none. */
const grounds = [
  'web-store/src/ecosystem',
  'web-store/src/succession-standing',
  'web-store/src/partner-session-end',
  'web-backoffice/src/own-place',
  'web-backoffice/src/environment-tabs',
  'web-backoffice/src/account-access',
  'web-backoffice/src/logo',
  'web-backoffice/src/partner-plans',
  'web-backoffice/src/platform-mails',
  'web-backoffice/src/support-process',
  'web-user/src/own-successions',
  'web-user/src/invitations',
]

/** First pages, made of what the features of their app show; no feature knows them. */
const homes = ['web-store/src/home', 'web-backoffice/src/home']

const oneOf = (names) => `(${names.join('|')})`
const tests = '[.]test[.]tsx?$|[.]stories[.]tsx?$|/test/'

const upwards = standing.map((room, index) => ({
  name: `${room}-stands-below`,
  comment: `${room} may use only the rooms before it: ${standing.slice(0, index).join(', ') || 'none'}.`,
  from: { path: `^api/src/${room}/`, pathNot: tests },
  to: { path: `^api/src/${oneOf(rooms.slice(index + 1))}/` },
}))

const sideways = capabilities.map((room) => {
  const own = [room, ...(standsOn[room] ?? [])]
  return {
    name: `${room}-stands-alone`,
    comment: 'A capability never uses another: what both need belongs in a room below them.',
    from: { path: `^api/src/${room}/`, pathNot: tests },
    to: {
      path: `^api/src/${oneOf([...capabilities, ...onTop].filter((other) => !own.includes(other)))}/`,
    },
  }
})

const betweenRooms = [
  ...upwards,
  ...sideways,
  {
    name: 'platform-knows-no-domain',
    comment: 'Each file of the platform could be lifted into another product.',
    from: { path: '^api/src/platform/', pathNot: tests },
    to: { path: `^api/src/${oneOf(rooms)}/` },
  },
  {
    name: 'only-listed-rooms',
    comment: 'A new room takes its place in the order above.',
    from: {},
    to: { path: '^api/src/[^/]+/', pathNot: `^api/src/${oneOf(['platform', ...rooms])}/` },
  },
  {
    name: 'rooms-do-not-know-the-root',
    comment:
      'The composition root wires rooms together; of its files a room reads the settings only.',
    from: { path: '^api/src/[^/]+/', pathNot: tests },
    to: { path: '^api/src/[^/]+[.]tsx?$', pathNot: '^api/src/settings[.]ts$' },
  },
]

const withinRooms = [
  {
    name: 'rules-are-pure',
    comment:
      'Rules are plain data and pure functions: they read types of their own room and the schema, and make state machines.',
    from: { path: '^api/src/([^/]+)/.*rules[.]ts$' },
    to: { pathNot: ['^shared-schema/', '^api/src/$1/', '^api/src/platform/state-machine[.]ts$'] },
  },
  {
    name: 'rules-take-types-only',
    comment: 'Of their own room, rules import types and other rules, never what does something.',
    from: { path: '^api/src/([^/]+)/.*rules[.]ts$' },
    to: {
      path: '^api/src/$1/',
      pathNot: '^api/src/$1/.*rules[.]ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'entities-know-rules-only',
    comment: 'Storage knows nothing of what is done with it.',
    from: { path: '^api/src/([^/]+)/.*entit(y|ies)[.]ts$' },
    to: {
      path: '^api/src/',
      pathNot: ['^api/src/$1/.*rules[.]ts$', 'entit(y|ies)[.]ts$', '^api/src/platform/'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'resolvers-are-on-top',
    comment: 'Only the manifest of their room and tests know resolvers; a use case never does.',
    from: { path: '^api/src/[^/]+/', pathNot: [tests, 'resolvers?[.]ts$', '/room[.]ts$'] },
    to: { path: '^api/src/[^/]+/.*resolvers?[.]ts$', pathNot: '^api/src/platform/' },
  },
  {
    name: 'manifests-are-on-top',
    comment: 'A manifest joins all of its room; only the list of the rooms knows it.',
    from: { path: '^api/src/[^/]+/', pathNot: tests },
    to: { path: '^api/src/[^/]+/room[.]ts$', pathNot: '^api/src/platform/' },
  },
  {
    name: 'resolvers-reach-no-storage',
    comment: 'A resolver takes input, calls a use case and gives its result.',
    from: { path: '^api/src/[^/]+/.*resolvers?[.]ts$' },
    to: {
      path: ['^api/src/platform/database/', 'node_modules/(typeorm|pg|pg-boss)/'],
      dependencyTypesNot: ['type-only'],
    },
  },
]

const betweenPackages = [
  {
    name: 'api-knows-no-app',
    from: { path: '^api/' },
    to: { path: `^${oneOf([...apps, 'shared-ui', 'e2e', 'bench', 'scripts'])}/` },
  },
  {
    name: 'apps-know-no-api',
    comment: 'What an app knows of the API is in shared-schema.',
    from: { path: `^${oneOf([...apps, 'shared-ui'])}/` },
    to: { path: '^api/' },
  },
  {
    name: 'apps-know-no-other-app',
    from: { path: `^${oneOf(apps)}/` },
    to: { path: `^${oneOf(apps)}/`, pathNot: '^$1/' },
  },
  {
    name: 'features-know-no-other-feature',
    comment: 'What two features of an app share belongs in shared-ui, or at the top of the app.',
    from: { path: `^${oneOf(apps)}/src/([^/]+)/`, pathNot: [tests, `^${oneOf(homes)}/`] },
    to: { path: '^$1/src/[^/]+/', pathNot: ['^$1/src/$2/', `^${oneOf(grounds)}/`] },
  },
  {
    name: 'shared-ui-knows-no-app',
    from: { path: '^shared-ui/' },
    to: { path: `^${oneOf(apps)}/` },
  },
  {
    name: 'shared-schema-stands-alone',
    from: { path: '^shared-schema/' },
    to: { pathNot: ['^shared-schema/'] },
  },
]

const everywhere = [
  { name: 'no-circles', from: {}, to: { circular: true } },
  {
    name: 'no-unknown-imports',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
  {
    name: 'no-test-code-in-the-product',
    from: { path: '^(api|shared-ui|shared-schema|web-[a-z]+)/src/', pathNot: tests },
    to: { path: tests, pathNot: 'node_modules' },
  },
  {
    name: 'only-declared-dependencies',
    comment: 'Each package names what it imports; what only tests use is not in the product.',
    from: { path: '^(api|shared-ui|web-[a-z]+)/src/', pathNot: tests },
    to: {
      path: 'node_modules/',
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only'],
    },
  },
]

module.exports = {
  forbidden: [...everywhere, ...betweenPackages, ...betweenRooms, ...withinRooms].map((rule) => ({
    severity: 'error',
    ...rule,
  })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '[.]tmp[.]'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
    parser: 'tsc',
  },
}

import type { CodegenConfig } from '@graphql-codegen/cli'

type Output = Exclude<CodegenConfig['generates'][string], readonly unknown[]>

const typed: Output = {
  preset: 'near-operation-file',
  presetConfig: { extension: '.generated.ts' },
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    useTypeImports: true,
    importExtension: '.ts',
    enumType: 'string-literal',
    scalars: { DateTimeISO: 'string', ID: 'string' },
    avoidOptionals: { field: true },
    skipTypename: true,
    dedupeFragments: true,
  },
}

const shared = './src/**/*.graphql'

/** What pages before the sign-in send stays text: they load no code that reads or prints documents. */
const posted = './src/**/*.post.graphql'

/** An app's documents may spread the fragments of shared-ui, and never those of another app. */
function app(name: string): Output {
  return { ...typed, documents: `../${name}/src/**/*.graphql`, externalDocuments: shared }
}

/** One run types every operation of the four web packages, each beside its `.graphql` file. */
const config: CodegenConfig = {
  schema: '../shared-schema/schema.graphql',
  ignoreNoDocuments: true,
  allowPartialOutputs: true,
  generates: {
    './': { ...typed, documents: [shared, `!${posted}`] },
    './src/': {
      ...typed,
      documents: posted,
      config: { ...typed.config, documentMode: 'string' },
    },
    '../web-store/': app('web-store'),
    '../web-backoffice/': app('web-backoffice'),
    '../web-user/': app('web-user'),
  },
}

export default config

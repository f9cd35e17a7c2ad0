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
    scalars: { DateTimeISO: 'string', ID: 'string', Micros: 'string' },
    avoidOptionals: { field: true },
    skipTypename: true,
    dedupeFragments: true,
  },
}

const shared = './src/**/*.graphql'

/** What pages before the sign-in send stays text: they load no code that reads or prints documents. */
const posted = './src/**/*.post.graphql'

const asText = { ...typed.config, documentMode: 'string' }

/** An app's documents may spread the fragments of shared-ui, and never those of another app. */
function app(name: string): Output {
  const documents = [`../${name}/src/**/*.graphql`, `!../${name}/src/**/*.post.graphql`]
  return { ...typed, documents, externalDocuments: shared }
}

/** What an app's own pages before the sign-in send. */
function postedBy(name: string): Output {
  return { ...typed, documents: `../${name}/src/**/*.post.graphql`, config: asText }
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
      config: asText,
    },
    '../web-store/': app('web-store'),
    '../web-backoffice/': app('web-backoffice'),
    '../web-user/': app('web-user'),
    '../web-user/src/': postedBy('web-user'),
  },
}

export default config

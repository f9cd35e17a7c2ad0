import { benchSettings, signedInUser, startApi } from '../harness/product.ts'
import { serve } from '../harness/server-process.ts'

/** The API with one signed-in user. */
const app = await startApi(benchSettings(process.env.BENCH_DATABASE_URL ?? ''))
const { cookie } = await signedInUser(app, { email: 'somebody@bench.example', app: 'WEB' })
serve({ port: app.ports.api, cookie }, {}, () => app.close())

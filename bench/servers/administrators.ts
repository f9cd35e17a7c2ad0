import { benchSettings, newEcosystem, signedInUser, startApi } from '../harness/product.ts'
import { serve } from '../harness/server-process.ts'

/** One of several API processes on one database. The first makes signed-in administrators, each of an own ecosystem. */
const app = await startApi(benchSettings(process.env.BENCH_DATABASE_URL ?? ''))
const administrators: { cookie: string; ecosystemId: string }[] = []
for (let made = 0; made < Number(process.env.BENCH_ADMINISTRATORS ?? 0); made += 1) {
  const email = `administrator-${made}@bench.example`
  const { user, cookie } = await signedInUser(app, { email, app: 'STORE' })
  administrators.push({ cookie, ecosystemId: await newEcosystem(app, user) })
}
serve({ port: app.ports.api, administrators: JSON.stringify(administrators) }, {}, () =>
  app.close(),
)

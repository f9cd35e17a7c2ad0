import type { FastifyInstance } from 'fastify'
import { ruruHTML } from 'ruru/server'
import { getStaticFile } from 'ruru/static'

const STATIC_PATH = '/playground/static/'

/** Serves the playground (GraphiQL) at `/playground`, all of it from this process (API1). */
export async function servePlayground(server: FastifyInstance): Promise<void> {
  const page = ruruHTML({
    staticPath: STATIC_PATH,
    endpoint: '/graphql',
    subscriptionEndpoint: '/graphql',
  })
  server.get('/playground', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page),
  )
  server.get(`${STATIC_PATH}*`, async (request, reply) => {
    const file = await getStaticFile({
      staticPath: STATIC_PATH,
      urlPath: request.url,
      acceptEncoding: request.headers['accept-encoding'],
      disallowDevAssets: true,
    })
    if (!file) return reply.code(404).send({ error: 'Not found' })
    return reply.headers(file.headers).send(file.content)
  })
  server.get('/', async (_request, reply) => reply.redirect('/playground'))
}

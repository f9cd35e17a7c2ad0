import fastify from 'fastify'
import { expect, test } from 'vitest'
import { house } from '../src/house.ts'
import { registerMailPreviews } from '../src/platform/mail/preview-routes.tsx'
import { everyPreview } from './harness/mails.ts'

function previewServer() {
  const app = fastify()
  registerMailPreviews(app, house.mails, {
    brandName: 'Casa',
    publicUrls: {
      store: 'http://localhost:4001',
      backoffice: 'http://localhost:4002',
      web: 'http://localhost:4003',
    },
  })
  return app
}

test('NO: the index leads to every mail in every language, as HTML and as text', async () => {
  const app = previewServer()
  const index = await app.inject('/mail-previews')
  const links = [...index.body.matchAll(/href="([^"]*)"/g)].map(([, link]) => link!)
  expect(new Set(links).size).toBe(everyPreview.length * 2)
  for (const link of links) {
    const page = await app.inject(link)
    expect(page.statusCode, link).toBe(200)
    expect(page.body).toContain('Casa')
    expect(page.headers['content-type']).toMatch(link.endsWith('text') ? 'text/plain' : 'text/html')
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  }
})

test('EA1: a browser sees the picture that travels with a mail', async () => {
  const page = await previewServer().inject('/mail-previews/en/administrationUserCode/request')
  expect(page.body).toMatch(/<img [^>]*src="data:image\/png;base64,[\w+/=]{100,}"/)
  expect(page.body).not.toContain('cid:')
})

test.each([
  '/mail-previews/tlh/analystCode/request',
  '/mail-previews/es/constructor/request',
  '/mail-previews/es/analystCode/toString',
])('NO: %s is not found', async (address) => {
  expect((await previewServer().inject(address)).statusCode).toBe(404)
})

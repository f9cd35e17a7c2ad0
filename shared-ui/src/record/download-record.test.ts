import { afterEach, expect, test, vi } from 'vitest'
import { downloadRecord } from './download-record.ts'

afterEach(() => vi.unstubAllGlobals())

/** An API that answers with these chunks. */
function answering(chunks: readonly string[], status = 200): void {
  const body = new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
      controller.close()
    },
  })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })))
}

const seen: number[] = []
const download = (format: 'csv' | 'jsonl') =>
  downloadRecord({
    app: 'STORE',
    format,
    language: 'EN',
    ecosystemId: null,
    filter: {},
    onProgress: (lines) => seen.push(lines),
    signal: new AbortController().signal,
  })

test('AT4: an export says how far it is, and whether it was cut', async () => {
  answering(['a,b\r\n1,2\r\n', 'All,COMP', 'LETE\r\n'])
  const { file, cut } = await download('csv')
  expect(await file.text()).toBe('a,b\r\n1,2\r\nAll,COMPLETE\r\n')
  expect([cut, seen.at(-1)]).toEqual([false, 3])
  answering(['{"a":1}\n{"end":"CUT","events":1}\n'])
  expect((await download('jsonl')).cut).toBe(true)
})

test('AT4: a file that broke off is not given', async () => {
  answering(['a,b\r\n1,2\r\n'])
  await expect(download('csv')).rejects.toThrow(TypeError)
})

test('a refusal of the API is told as one', async () => {
  answering(['{"errors":[{"extensions":{"code":"TOO_MANY_REQUESTS"}}]}'], 429)
  await expect(download('csv')).rejects.toMatchObject({
    errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
  })
})

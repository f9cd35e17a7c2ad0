import assert from 'node:assert/strict'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { root } from './run.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const rooms = readdirSync(join(root, 'api/src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `api/src/${name}`)
const packages = globSync('*/package.json', { cwd: root }).map(dirname)
const documents = globSync(['*.md', 'docs/*.md', '*/README.md', '*/src/*/README.md'], {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
})

/** The link anchors that Markdown renderers make from the headings of a document. */
const anchors = (document: string): Set<string> =>
  new Set(
    [...document.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )

describe('whoever carries on finds the way', () => {
  test('each room of the API, each package and the scripts say in a README what happens there', () => {
    assert.ok(rooms.length >= 11 && packages.length >= 8)
    for (const folder of [...rooms, ...packages, 'scripts']) {
      assert.ok(existsSync(join(root, folder, 'README.md')), `${folder} has no README.md`)
      const lines = read(`${folder}/README.md`).split('\n')
      assert.match(lines[0] ?? '', /^# \S/, folder)
      assert.ok(lines.length > 8, `${folder}/README.md says next to nothing`)
    }
  })

  test('the README of a room says who uses it, and names its deadlines, mails and what it records', () => {
    for (const room of rooms.filter((path) => !/platform$/.test(path))) {
      const text = read(`${room}/README.md`)
      for (const word of [/who|use/i, /deadline/i, /mail/i, /record/i])
        assert.match(text, word, room)
    }
  })

  test('the first page leads to how one carries on', () => {
    for (const file of ['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']) {
      assert.ok(read('README.md').includes(`](${file})`), `README.md does not name ${file}`)
      assert.ok(existsSync(join(root, file)))
    }
  })

  test('each link from a document to a file or a heading leads there', () => {
    const broken = documents.flatMap((path) => {
      const links = [...read(path).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)]
      return links.flatMap(([, link = '']) => {
        const [file = '', anchor] = link.split('#')
        const target = file === '' ? path : join(dirname(path), file)
        if (!existsSync(join(root, target))) return [`${path}: ${link}`]
        const isThere = anchor === undefined || anchors(read(target)).has(anchor)
        return isThere ? [] : [`${path}: ${link}`]
      })
    })
    assert.deepEqual(broken, [])
    assert.ok(documents.length > 20)
  })

  test('each command and file that CONTRIBUTING.md names is there', () => {
    const text = read('CONTRIBUTING.md')
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts as object)
    for (const [, name = ''] of text.matchAll(/pnpm ((?:migrations|release|audit):[a-z]+)/g))
      assert.ok(scripts.includes(name), name)
    const named = [
      ...text.matchAll(
        /`((?:api|shared-schema|shared-ui|scripts|docs|e2e|test|src)\/[\w./{},-]+)`/g,
      ),
    ]
    assert.ok(named.length > 25)
    for (const [, path = ''] of named) {
      const places = [path, `api/${path}`, `api/test/${path}`]
      assert.ok(
        places.some((place) => globSync(place, { cwd: root }).length > 0),
        `${path} is not there`,
      )
    }
  })
})

import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rooms } from '../src/rooms.ts'
import { definitions, settingsOfRooms } from '../src/settings.ts'

const source = join(import.meta.dirname, '../src')
const order = [...rooms.map(({ name }) => name), 'demo']
const ownerOf = new Map(
  Object.entries(settingsOfRooms).flatMap(([room, settings]) =>
    Object.keys(settings).map((name) => [name, room]),
  ),
)

/** Words of a room that are the name of a higher room's setting by chance. */
const ownWords: Readonly<Record<string, readonly string[]>> = {
  // The situation of an account that is tried out.
  'partner-accounts': ['DEMO'],
  'partner-channels': ['DEMO'],
}

describe('the settings of the rooms', () => {
  it('are those of every room that has any, in the order of the rooms', () => {
    const having = order.filter((room) => existsSync(join(source, room, 'settings.ts')))
    expect(Object.keys(settingsOfRooms)).toEqual(having)
  })

  it('have one name each, and together are all settings', () => {
    const names = Object.values(settingsOfRooms).flatMap((settings) => Object.keys(settings))
    expect(names).toEqual([...new Set(names)])
    expect(names.sort()).toEqual(Object.keys(definitions).sort())
  })

  it('are read by their own room, and by those above it', () => {
    const upwards = globSync('*/**/*.{ts,tsx}', { cwd: source })
      .filter((path) => !/\.test\.tsx?$|settings\.ts$/.test(path))
      .flatMap((path) => {
        const room = path.split('/')[0] ?? ''
        const named = readFileSync(join(source, path), 'utf8').match(/\b[A-Z][A-Z0-9_]+\b/g) ?? []
        return [...new Set(named)]
          .filter((name) => !ownWords[room]?.includes(name))
          .filter((name) => order.indexOf(ownerOf.get(name) ?? '') > order.indexOf(room))
          .map((name) => `${path}: ${name} (${ownerOf.get(name)})`)
      })
    expect(upwards).toEqual([])
  })
})

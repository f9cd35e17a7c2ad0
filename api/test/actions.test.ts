import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { house } from '../src/house.ts'

const { actions } = house

const sources = globSync('src/**/*.ts', { cwd: `${import.meta.dirname}/..` })
  .filter((path) => !/(\.test|\/actions|\/reactions|\/words\/[\w-]+)\.ts$/.test(path))
  .map((path) => readFileSync(`${import.meta.dirname}/../${path}`, 'utf8'))

describe('AT1: what can be recorded', () => {
  it('has a name of its own, and is told in each language', () => {
    expect(actions.size).toBeGreaterThan(70)
    for (const { name, labels } of actions.values()) {
      expect(name).toMatch(/^[a-z][A-Za-z]+\.[a-z][A-Za-z]+$/)
      for (const label of Object.values(labels)) expect(label, name).toMatch(/^\p{Lu}.*[^.\s]$/u)
    }
  })

  it('is recorded somewhere', () => {
    const source = sources.join('\n')
    const never = [...actions.keys()].filter((name) => {
      const happened = name.split('.')[1]
      return !new RegExp(`\\.${happened}\\b|'${happened}'`).test(source)
    })
    expect(never).toEqual([])
  })
})

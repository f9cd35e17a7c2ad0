import { availableParallelism } from 'node:os'
import { type BuildStep, build, buildSteps, isStale } from './build-steps.ts'

/**
 * Builds what is not built from the present sources, with as many steps in parallel as there are processors.
 * Calls `report` with a line at the beginning and end of each step. Rejects with the error of the first step
 * that fails.
 */
export async function buildProduct(
  report: (line: string) => void,
  names: string[] = buildSteps.map((step) => step.name),
): Promise<void> {
  const waiting = new Set(buildSteps.filter((step) => names.includes(step.name) && isStale(step)))
  const stale = new Set([...waiting].map((step) => step.name))
  const active = new Set<Promise<void>>()
  const isReady = (step: BuildStep) => !step.after.some((name) => stale.has(name))

  const begin = (step: BuildStep) => {
    waiting.delete(step)
    report(`building ${step.name} …`)
    const task = build(step).then(() => {
      stale.delete(step.name)
      active.delete(task)
      report(`built ${step.name}`)
    })
    active.add(task)
  }

  while (waiting.size > 0 || active.size > 0) {
    const ready = [...waiting].filter(isReady)
    for (const step of ready.slice(0, availableParallelism() - active.size)) begin(step)
    await Promise.race(active)
  }
}

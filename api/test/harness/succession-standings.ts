import { conditions, type Standing } from '../../src/succession/rules/standing-rules.ts'
import { type Transition, transitions } from '../../src/succession/rules/transition-rules.ts'

/** A standing of which only the state is known. */
export const atLast = (state: Standing['state']): Standing => ({
  state,
  handoverKind: state === 'UNDER_REVIEW' ? 'CLAIM' : state === 'IN_VALIDATION' ? 'HANDOVER' : null,
  contestedAt: null,
  declineReason: null,
  releaseRequestedAt: null,
})

/** The standing after a way was taken; its facts are those that the use cases write. */
function after(standing: Standing, { event, to }: Transition): Standing {
  const under = to === 'IN_VALIDATION' || to === 'UNDER_REVIEW' || to === 'AWAITING_CONFIRMATION'
  const next = {
    ...standing,
    state: to,
    handoverKind: under || to === 'COMPLETED' ? standing.handoverKind : null,
  }
  const at = new Date(0)
  if (event === 'START_HANDOVER') return { ...next, handoverKind: 'HANDOVER' }
  if (event === 'CLAIM')
    return { ...next, handoverKind: 'CLAIM', contestedAt: null, declineReason: null }
  if (event === 'CONTEST') return { ...next, contestedAt: at }
  if (event === 'DECLINE_CLAIM') return { ...next, declineReason: 'Because' }
  if (event === 'REQUEST_RELEASE') return { ...next, releaseRequestedAt: at }
  if (event === 'RELEASE' || event === 'REINSTATE')
    return { ...next, declineReason: null, releaseRequestedAt: null }
  return next
}

const open = (standing: Standing): Transition[] =>
  transitions.filter(
    ({ from, given }) =>
      from === standing.state && given.every((condition) => conditions[condition](standing)),
  )

/** Every standing that can be reached from `begin` by the ways that `goes` accepts. */
export function standingsFrom(begin: Standing, goes: (way: Transition) => boolean): Standing[] {
  const known = new Map([[JSON.stringify(begin), begin]])
  for (const standing of known.values())
    for (const way of open(standing).filter(goes)) {
      const next = after(standing, way)
      known.set(JSON.stringify(next), next)
    }
  return [...known.values()]
}

/** Every standing to which an invitation can lead. */
export const everyStanding = standingsFrom(atLast('INVITED'), () => true)

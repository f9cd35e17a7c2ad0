import { type ReactNode, useEffect } from 'react'
import { leaveFor } from '../leaving.ts'
import { signInPath } from '../sign-in/next-path.ts'
import { forgetOwnTexts } from '../sign-in/own-texts.ts'
import { rememberSignOutReason } from '../sign-in/sign-out-reason.ts'
import { TabOver } from './tab-over.tsx'
import { useTabState } from './tab-state.ts'

interface TabGateProps {
  children: ReactNode
}

/** Shows the app while this tab may continue; afterwards shows nothing of it. */
export function TabGate({ children }: TabGateProps) {
  const state = useTabState()
  const signedOut = state.kind === 'signed-out'
  const because = signedOut ? state.because : null
  useEffect(() => {
    if (!signedOut) return
    forgetOwnTexts()
    rememberSignOutReason(because)
    const path = signInPath(window.location)
    leaveFor(`${path}${path.includes('?') ? '&' : '?'}ended=1`)
  }, [signedOut, because])
  if (state.kind === 'open') return children
  return state.kind === 'signed-out' ? null : <TabOver state={state} />
}

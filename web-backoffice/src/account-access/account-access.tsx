import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { AccessDialog } from './access-dialog.tsx'
import type { EnteredAccount } from './entered-account.ts'

const AskContext = createContext<((account: EnteredAccount) => void) | null>(null)

/**
 * Around a page with buttons that enter accounts. The dialog belongs to the page, not to a button: what was typed stays
 * when the list changes, or turns from a table into cards in a narrower window.
 */
export function AccountAccess({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ account: EnteredAccount; opened: boolean } | null>(null)
  const ask = useCallback((account: EnteredAccount) => setAsked({ account, opened: true }), [])
  return (
    <AskContext value={ask}>
      {children}
      {asked && (
        <AccessDialog
          key={asked.account.id}
          account={asked.account}
          opened={asked.opened}
          onClose={() => setAsked({ ...asked, opened: false })}
        />
      )}
    </AskContext>
  )
}

/** Opens the dialog that enters an account. Only within `AccountAccess`. */
export function useAskAccess(): (account: EnteredAccount) => void {
  const ask = useContext(AskContext)
  if (!ask) throw new Error('useAskAccess: outside of AccountAccess')
  return ask
}

import { ApolloProvider } from '@apollo/client/react'
import { useState } from 'react'
import { Outlet } from 'react-router'
import { createAppClient } from './app-client.ts'
import { useApp } from './app-definition.tsx'

/** Everything behind the front door: pages that read and follow data. Loaded when one is visited. */
export function ApiProvider() {
  const { app } = useApp()
  const [apollo] = useState(() => createAppClient(app))
  return (
    <ApolloProvider client={apollo}>
      <Outlet />
    </ApolloProvider>
  )
}

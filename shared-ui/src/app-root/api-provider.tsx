import { ApolloProvider } from '@apollo/client/react'
import { useState } from 'react'
import { Outlet } from 'react-router'
import { createAppClient } from './app-client.ts'
import { useApp } from './app-definition.tsx'

/** Provides the API client to all pages that read and follow data; loaded with the first of them. */
export function ApiProvider() {
  const { app } = useApp()
  const [apollo] = useState(() => createAppClient(app))
  return (
    <ApolloProvider client={apollo}>
      <Outlet />
    </ApolloProvider>
  )
}

import { Component, type ReactNode } from 'react'
import { FailurePage } from './failure-page.tsx'

interface ErrorBoundaryProps {
  children: ReactNode
}

/** Shows a designed page where rendering itself failed. React reports the error to the console. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <FailurePage /> : this.props.children
  }
}

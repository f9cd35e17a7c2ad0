import { useSubscription } from '@apollo/client/react'
import {
  type OwnCustomActionFieldsFragment,
  OwnCustomActionsChangedDocument,
} from './own-custom-actions.generated.ts'

export type OwnCustomAction = OwnCustomActionFieldsFragment

/**
 * The menus and actions of the partner that the viewer sees in an ecosystem, live; with an attendance those at its contact.
 * Without an answer there are none: they are no part of the app's own work, so nothing waits for them.
 */
export function useOwnCustomActions(
  ecosystemId: string,
  attendanceId: string | null = null,
): readonly OwnCustomAction[] {
  const { data } = useSubscription(OwnCustomActionsChangedDocument, {
    variables: { ecosystemId, attendanceId },
  })
  return data?.ownCustomActionsChanged ?? []
}

import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { useCallback } from 'react'
import type { MutationState } from './action-state.ts'

type ActionOptions<Data, Variables extends OperationVariables> = Omit<
  useMutation.Options<Data, Variables>,
  'variables' | 'onError'
>

/**
 * A mutation as a person's act: resolves with the data, or with undefined if it was refused; then `error` says
 * why, for `<ErrorMessage>`. It never throws.
 */
export function useAction<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: ActionOptions<Data, Variables> = {},
): [act: (variables: Variables) => Promise<Data | undefined>, state: MutationState] {
  // Apollo decides from the document's type which variables are required; for a generic document it cannot.
  const [mutate, { loading, error, reset }] = useMutation<Data, OperationVariables>(
    document as TypedDocumentNode<Data, OperationVariables>,
    options as useMutation.Options<Data, OperationVariables>,
  )
  const act = useCallback(
    async (variables: Variables) => {
      try {
        const result = await mutate({ variables })
        return result.data ?? undefined
      } catch {
        // The hook's state holds the same error, and the page shows it from there.
        return undefined
      }
    },
    [mutate],
  )
  return [act, { busy: loading, error: error ?? null, clear: reset, act: fieldOf(document) }]
}

/** The one field of a mutation, such as `changePassword`. */
function fieldOf({ definitions }: TypedDocumentNode<unknown, never>): string {
  const [mutation] = definitions
  const field = mutation?.kind === 'OperationDefinition' && mutation.selectionSet.selections[0]
  return field && field.kind === 'Field' ? field.name.value : ''
}

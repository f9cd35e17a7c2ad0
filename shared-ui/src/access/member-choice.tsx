import { Group, Radio, Stack, Text } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useTranslation } from 'react-i18next'
import type { Environment, MembershipRole } from 'shared-schema/enums'
import { ErrorState } from '../errors/error-state.tsx'
import { SearchInput } from '../inputs/search-input.tsx'
import { LoadingState, LoadMore } from '../lists/list-states.tsx'
import type { LoadedConnection } from '../lists/use-connection.ts'
import classes from './member-choice.module.css'

/** A member as whom an account can be viewed. */
export interface ChoosableMember {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: MembershipRole
  readonly environments: readonly Environment[]
}

/** The members that were found so far, and how to load more. */
export type ChoosableMembers = Pick<
  LoadedConnection<ChoosableMember>,
  'nodes' | 'hasMore' | 'loading' | 'loadingMore' | 'error' | 'loadMore' | 'reload'
>

interface MemberChoiceProps {
  /** What is asked, above the list. */
  label: string
  members: ChoosableMembers
  search: string
  onSearch: (typed: string) => void
  chosen: string | null
  onChoose: (membershipId: string) => void
  /** Why a member can't be chosen here; null if they can. */
  closed?: (member: ChoosableMember) => string | null
}

/** Chooses one member of an account, searched by name or e-mail, with the role of each (AD8). */
export function MemberChoice(props: MemberChoiceProps) {
  const { label, members, search, onSearch, chosen, onChoose, closed } = props
  const { t } = useTranslation('shared/access')
  const { t: word } = useTranslation('shared')
  const { nodes } = members
  return (
    <Stack gap="xs">
      <Radio.Group label={label} value={chosen} onChange={onChoose} required>
        <Stack gap="xs" mt={4}>
          <SearchInput
            label={t('view.search')}
            clearLabel={t('view.clearSearch')}
            value={search}
            onChange={onSearch}
          />
          {members.loading && <LoadingState rows={3} />}
          {members.error ? <ErrorState error={members.error} onRetry={members.reload} /> : null}
          {!members.loading && !members.error && nodes.length === 0 && (
            <Text c="dimmed" role="status">
              {t('view.nobodyFound')}
            </Text>
          )}
          {nodes.length > 0 && (
            <div className={classes.list}>
              {nodes.map((member) => {
                const why = closed?.(member) ?? null
                return (
                  <Radio
                    key={member.id}
                    value={member.id}
                    disabled={why !== null}
                    className={classes.member}
                    label={
                      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
                        <span className={classes.name}>{member.name}</span>
                        <Text span size="sm" c="dimmed">
                          {word(`role.${member.role}`)}
                        </Text>
                      </Group>
                    }
                    description={why ?? <bdi>{member.email}</bdi>}
                  />
                )
              })}
            </div>
          )}
        </Stack>
      </Radio.Group>
      {members.hasMore && !members.error ? (
        <LoadMore
          shown={nodes.length}
          hasMore
          busy={members.loadingMore}
          onMore={members.loadMore}
        />
      ) : null}
    </Stack>
  )
}

import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ErasureObstacle, erasureObstacles } from 'shared-schema/personal-data-enums'

/** What keeps a person from being erased, and what to do about each. */
export function ObstacleList({ obstacles }: { obstacles: readonly ErasureObstacle[] }) {
  const { t } = useTranslation('personal-data')
  return (
    <List spacing={4}>
      {obstacles.map((obstacle) => (
        <List.Item key={obstacle}>{t(`obstacles.${obstacle}`)}</List.Item>
      ))}
    </List>
  )
}

/** The obstacles that a refusal names. */
export const obstaclesIn = (named: unknown): ErasureObstacle[] =>
  erasureObstacles.filter((obstacle) => String(named).split(' ').includes(obstacle))

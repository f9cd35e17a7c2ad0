import { Paper } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type AttendanceList, attendanceLists } from 'shared-schema/attendance-enums'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import classes from '../attendances.module.css'
import { attendancesPath } from '../paths.ts'
import { AttendanceLines } from './attendance-lines.tsx'
import { type Counts, useAttendances } from './use-attendances.ts'

interface AttendanceListsProps {
  ecosystemId: string
  list: AttendanceList
  /** The attendance whose conversation is open. */
  openId: string | null
}

/** The four lists with how much is in them, live, and the lines of the one that is chosen (AD12). */
export function AttendanceLists({ ecosystemId, list, openId }: AttendanceListsProps) {
  const { counts, attendances } = useAttendances(ecosystemId, list)
  return (
    <Paper withBorder className={classes.pane}>
      <ListTabs ecosystemId={ecosystemId} list={list} counts={counts} />
      <AttendanceLines
        ecosystemId={ecosystemId}
        attendances={attendances}
        list={list}
        openId={openId}
        pathOf={(id) => attendancesPath(ecosystemId, list, id)}
      />
    </Paper>
  )
}

interface ListTabsProps extends Pick<AttendanceListsProps, 'ecosystemId' | 'list'> {
  counts: Counts | undefined
}

function ListTabs({ ecosystemId, list, counts }: ListTabsProps) {
  const { t } = useTranslation('attendances')
  return (
    <nav aria-label={t('lists')}>
      <ul className={classes.tabs}>
        {attendanceLists.map((each) => (
          <li key={each}>
            <Link
              to={attendancesPath(ecosystemId, each)}
              className={classes.tab}
              aria-current={each === list ? 'page' : undefined}
            >
              {t(`list.${each}`)}
              {each !== 'DONE' && counts && <ListCount counts={counts} list={each} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function ListCount({ counts, list }: { counts: Counts; list: Exclude<AttendanceList, 'DONE'> }) {
  const { number } = useFormats()
  const { count, isMore } = counts[list]
  return (
    <span className={classes.count} data-count={list}>
      {number(count)}
      {isMore && '+'}
    </span>
  )
}

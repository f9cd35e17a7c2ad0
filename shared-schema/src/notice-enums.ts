/** How pressing a partner's notice is: which place and colour it has, and how screen readers announce it. */
export const noticeSeverities = ['INFO', 'WARNING', 'CRITICAL'] as const
export type NoticeSeverity = (typeof noticeSeverities)[number]

/** Where a notice stands, by the clock alone. */
export const noticeStates = ['PLANNED', 'RUNNING', 'OVER'] as const
export type NoticeState = (typeof noticeStates)[number]

/** What the partner's team can do to a notice; `allowedActions` says what is possible now. */
export const noticeActs = ['CHANGE', 'END', 'DELETE'] as const
export type NoticeAct = (typeof noticeActs)[number]

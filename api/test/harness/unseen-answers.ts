import type { ErrorCode } from 'shared-schema/error-codes'
import type { TaskMeta } from 'vitest'
import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node'
import { answerOf } from './answers-seen.ts'

/** Declared answers that no test brings about each time, and why. */
const EXCUSED: Readonly<Record<string, string>> = {
  ...excused(
    'MFA_NOT_ON',
    'whoever has MFA off is declined; refused is only who turns it on between two looks of one act',
    ['acceptInvitation', 'claimEcosystem', 'confirmSuccession', 'renewActivation'],
  ),
  ...excused(
    'MFA_NOT_ON',
    'whoever has a passkey has MFA on; refused so is only who loses the last one between two looks of one act',
    ['removePasskey'],
  ),
  ...excused(
    'MFA_CODE_USED',
    'whoever has an authenticator app is refused before; refused so is only who turns one on between two looks of one act',
    ['beginMfaSetup'],
  ),
  ...excused(
    'LAST_OPERATOR',
    'whoever acts is an operator with MFA too; refused so is only who loses it between the code and the change',
    ['changeStaffRoles', 'blockStaff', 'blockPerson'],
  ),
  ...excused(
    'CODE_USED',
    'the step is over by then; refused so is only the second of two entries at the same instant',
    ['enterAnalystCode', 'enterUserCode', 'enterInternalCode'],
  ),
}

function excused(
  code: ErrorCode,
  reason: string,
  mutations: readonly string[],
): Record<string, string> {
  return Object.fromEntries(mutations.map((name) => [answerOf(`Mutation.${name}`, code), reason]))
}

/** What test files have told: which declared answers none has seen, and which are excused that no field declares. */
export function missingAnswers(
  told: readonly TaskMeta[],
): Readonly<Record<'unseen' | 'unknown', readonly string[]>> {
  const declared = told.flatMap(({ answersDeclared = [] }) => answersDeclared)
  const seen = new Set(told.flatMap(({ answersSeen = [] }) => answersSeen))
  return {
    unseen: declared.filter((answer) => !seen.has(answer) && !(answer in EXCUSED)),
    unknown: Object.keys(EXCUSED).filter((answer) => !declared.includes(answer)),
  }
}

/**
 * After a run of all test files: fails if a field declares an error code (`@Answers`) that it answered in no test. Each
 * file tells what it has seen (`set-up.ts`), and one what is declared (`answers.test.ts`); a run of some files, or one
 * with failures, is not judged.
 */
export class UnseenAnswers implements Reporter {
  #vitest: Vitest | null = null

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  async onTestRunEnd(
    modules: readonly TestModule[],
    _errors: unknown,
    reason: TestRunEndReason,
  ): Promise<void> {
    if (reason !== 'passed' || !(await this.#isWhole(modules))) return
    const { unseen, unknown } = missingAnswers(modules.map((module) => module.meta()))
    this.#complain('declared by @Answers, and seen in no test', unseen)
    this.#complain('excused from being seen, and declared by no field', unknown)
  }

  /** Whether every test of every file was to run. */
  async #isWhole(modules: readonly TestModule[]): Promise<boolean> {
    if (!this.#vitest || this.#vitest.config.testNamePattern) return false
    return (await this.#vitest.globTestSpecifications()).length === modules.length
  }

  #complain(what: string, answers: readonly string[]): void {
    if (answers.length === 0) return
    console.error(`\n${answers.length} error codes are ${what}:\n  ${answers.join('\n  ')}\n`)
    process.exitCode = 1
  }
}

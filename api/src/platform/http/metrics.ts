import fastify, { type FastifyInstance } from 'fastify'
import type { OperationDefinitionNode } from 'graphql'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Answerer } from '../database/replica.ts'

/** Prometheus metrics of one process. */
export interface Metrics {
  readonly registry: Registry
  /**
   * Counts an operation over HTTP, by its first root field and the code of its first error. Undefined operations are those
   * whose document is not valid: no name of theirs becomes a label.
   */
  operationEnded(
    operation: OperationDefinitionNode | undefined,
    code: unknown,
    milliseconds: number,
  ): void
  mailEnded(template: string, outcome: 'sent' | 'failed' | 'retried'): void
  olderReadAnswered(by: Answerer): void
  watchReplica(ageSeconds: () => number): void
  watchSockets(sockets: () => number, subscriptions: () => number): void
}

/** New metrics, with the process's own (memory, event loop, collections). */
export function newMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const operations = new Histogram({
    name: 'graphql_operation_seconds',
    help: 'GraphQL operations by their first root field and the code of their outcome',
    labelNames: ['kind', 'field', 'outcome'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  })
  const mails = new Counter({
    name: 'mails_total',
    help: 'E-mails by template and outcome',
    labelNames: ['template', 'outcome'] as const,
    registers: [registry],
  })
  const olderReads = new Counter({
    name: 'older_reads_total',
    help: 'Readings that may be a little old: made by the REPLICA, or by the primary for the reason named',
    labelNames: ['by'] as const,
    registers: [registry],
  })
  return {
    registry,
    operationEnded(operation, code, milliseconds) {
      const labels = {
        kind: operation?.operation ?? 'none',
        field: operation ? firstField(operation) : 'none',
        outcome: typeof code === 'string' ? code : 'OK',
      }
      operations.observe(labels, milliseconds / 1000)
    },
    mailEnded: (template, outcome) => mails.inc({ template, outcome }),
    olderReadAnswered: (by) => olderReads.inc({ by }),
    watchReplica(ageSeconds) {
      new Gauge({
        name: 'replica_age_seconds',
        help: 'How old, at most, is what the replica shows, as far as readings have asked',
        registers: [registry],
        collect() {
          this.set(ageSeconds())
        },
      })
    },
    watchSockets(sockets, subscriptions) {
      new Gauge({
        name: 'websockets_open',
        help: 'Open websockets',
        registers: [registry],
        collect() {
          this.set(sockets())
        },
      })
      new Gauge({
        name: 'live_subscriptions_open',
        help: 'Open subscriptions to committed changes',
        registers: [registry],
        collect() {
          this.set(subscriptions())
        },
      })
    },
  }
}

/** The name of the first root field; `none` where a fragment comes first. */
function firstField({ selectionSet }: OperationDefinitionNode): string {
  const [selection] = selectionSet.selections
  return selection?.kind === 'Field' ? selection.name.value : 'none'
}

/** A server of its own for Prometheus, so that metrics need not be public. */
export function metricsServer(metrics: Metrics): FastifyInstance {
  const server = fastify()
  server.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  )
  return server
}

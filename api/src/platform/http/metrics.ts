import type { ApolloServerPlugin } from '@apollo/server'
import fastify, { type FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { RequestContext } from '../graphql/context.ts'

/** Prometheus metrics of one process. */
export interface Metrics {
  readonly registry: Registry
  operationEnded(kind: string, field: string, outcome: string, seconds: number): void
  mailEnded(template: string, outcome: 'sent' | 'failed' | 'retried'): void
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
  return {
    registry,
    operationEnded: (kind, field, outcome, seconds) =>
      operations.observe({ kind, field, outcome }, seconds),
    mailEnded: (template, outcome) => mails.inc({ template, outcome }),
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

/** Measures every operation over HTTP. */
export function operationMetrics(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const began = performance.now()
      return {
        async willSendResponse({ operation, response }) {
          const [selection] = operation?.selectionSet.selections ?? []
          const field = selection?.kind === 'Field' ? selection.name.value : 'none'
          const code =
            response.body.kind === 'single'
              ? response.body.singleResult.errors?.[0]?.extensions?.code
              : undefined
          metrics.operationEnded(
            operation?.operation ?? 'none',
            field,
            typeof code === 'string' ? code : 'OK',
            (performance.now() - began) / 1000,
          )
        },
      }
    },
  }
}

/** A server of its own for Prometheus, so that metrics need not be public. */
export function metricsServer(metrics: Metrics): FastifyInstance {
  const server = fastify()
  server.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  )
  return server
}

// The first file of the thread that draws: it answers each question in turn.
import { parentPort } from 'node:worker_threads'
import type { Assessment, Result } from '@exaequo/contract'
import { type DrawnPortfolio, type DrawnReports, drawPortfolio, drawReports, type Listed } from './draw.ts'

interface Begun {
  readonly id: number
  readonly kind: 'result'
  readonly result: Result
  readonly assessment: Assessment | null
}

/** A result arrives on its own, so that it is read here while the hash of its table is still being made. */
export type Question =
  | Begun
  | { readonly id: number; readonly kind: 'reports'; readonly csvHash: string }
  | { readonly id: number; readonly kind: 'portfolio'; readonly listed: readonly Listed[] }
  | { readonly kind: 'close' }

export interface Answer {
  readonly id: number
  readonly drawn?: DrawnReports | DrawnPortfolio
  readonly error?: unknown
}

const begun = new Map<number, Begun>()

function answer(question: Exclude<Question, Begun | { kind: 'close' }>): DrawnReports | DrawnPortfolio {
  if (question.kind === 'portfolio') return drawPortfolio(question.listed)
  const { result, assessment } = begun.get(question.id) as Begun
  begun.delete(question.id)
  return drawReports(result, assessment, question.csvHash)
}

parentPort?.on('message', (question: Question) => {
  if (question.kind === 'close') {
    parentPort?.close()
    return
  }
  if (question.kind === 'result') {
    begun.set(question.id, question)
    return
  }
  let found: Answer
  try {
    found = { id: question.id, drawn: answer(question) }
  } catch (error) {
    found = { id: question.id, error }
  }
  parentPort?.postMessage(found)
})

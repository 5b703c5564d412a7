import type { Database, Dataset } from './dataset.ts'
import type { Metric } from './metric.ts'
import type { Section } from './section.ts'
import type { Standard } from './standard.ts'

/**
 * What a package of somebody else's adds to the toolkit, by default export. It is read only where a specification or the
 * configuration of a project names it.
 */
export interface Plugin {
  /**
   * Versions of `@exaequo/contract` that it was made for, such as `^0.1.0`. May be left out where the `peerDependencies`
   * of its package.json say it.
   */
  readonly contract?: string
  /**
   * What it infers about people that the data do not say, such as an origin from a name. Must be empty: a plug-in that
   * infers a protected attribute is refused, and one that hides it breaks the law of most places it is used in.
   */
  readonly infers: readonly string[]
  // Metrics of any needs and options, as in a list of the toolkit's own.
  // biome-ignore lint/suspicious/noExplicitAny: what a metric computes with is its own affair.
  readonly metrics?: readonly Metric<any, any>[]
  readonly standards?: readonly Standard[]
  // biome-ignore lint/suspicious/noExplicitAny: a section may need less than the whole report.
  readonly sections?: readonly Section<any>[]
  readonly datasets?: readonly Dataset[]
  readonly databases?: readonly Database[]
}

export function definePlugin<T extends Plugin>(plugin: T): T {
  return plugin
}

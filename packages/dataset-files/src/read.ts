import type { Column, Message, Relation, SourceRequest } from '@exaequo/contract'

/** The files of a source, ready to be read, and what reading them needs. */
export interface Files {
  readonly request: SourceRequest
  /** Files on this machine; one taken out of an archive is a copy. */
  readonly paths: readonly string[]
  /** What errors and evidence call each. */
  readonly names: readonly string[]
  /** A path for a copy that goes when the data are closed. */
  copy(name: string): Promise<string>
}

/** A source that the engine can count, and how it was read. */
export interface Read extends Pick<Relation, 'decimal' | 'missing' | 'dates'> {
  readonly columns: readonly Column[]
  /** How each file was read. */
  readonly readings: readonly Record<string, string>[]
  readonly warnings: readonly Message[]
  /** Columns at the end that have no name: left out if they are empty. */
  readonly unnamed: readonly string[]
  /** Of each file, lines that the engine does not see: added to those that it names. */
  readonly linesAbove?: readonly number[]
  locate?(column: string, texts: ReadonlySet<string>, most: number): Promise<readonly string[]>
}

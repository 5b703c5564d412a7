/** Loads a module from where it is. The bundle holds this as a file of its own, since a script that is run cannot import. */
export function importModule(url: string): Promise<Record<string, unknown>> {
  return import(url)
}

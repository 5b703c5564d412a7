/** Whether something could not be loaded since it is not installed: asked for as a module, or, in the bundle, as CommonJS. */
export function isMissingModule(cause: unknown): boolean {
  const { code } = (cause ?? {}) as { readonly code?: unknown }
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}

declare module 'handlebars/runtime.js' {
  const runtime: {
    template(specification: unknown): (context: unknown, options?: { partials?: Record<string, unknown> }) => string
    escapeExpression(text: string): string
  }
  export default runtime
}

import { AuditError, addressProblems, type EndpointSettings, type Place, type ProtocolName } from '@exaequo/contract'

/** The keys of `request` and `response` that a protocol reads. */
const READ: Readonly<Record<ProtocolName, readonly string[]>> = {
  openInference: ['request.input', 'request.datatype'],
  tensorflowServing: ['request.signature'],
  mlflow: [],
  json: [
    'request.body',
    'request.at',
    'request.number',
    'response.scores',
    'response.score',
    'response.number',
    'response.version',
  ],
}

/** Where rows would go, what would go with them, and keys that nothing would read. */
export function endpointErrors(own: EndpointSettings, path: string, place: (path: string) => Place): AuditError[] {
  const address = addressProblems(own).map(
    ({ key, error: { code, params, hint } }) =>
      new AuditError(code, params, { place: place(`${path}.${key}`), ...(hint ? { hint } : {}) }),
  )
  const unused = unusedKeys(own).map((key) => {
    const params = { key, protocol: own.protocol }
    return new AuditError('ENDPOINT_KEY_UNUSED', params, { place: place(`${path}.${key}`) })
  })
  return [...address, ...unused]
}

function unusedKeys({ protocol, rows, token, tokenHeader, request, response }: EndpointSettings): string[] {
  // Which number is the score stands beside the endpoint, not in it.
  const { output: _, column: __, ...ofJson } = response
  const set = (part: 'request' | 'response', own: object) =>
    Object.entries(own).flatMap(([key, value]) => (isSet(value) ? [`${part}.${key}`] : []))
  const unused = [...set('request', request), ...set('response', ofJson)].filter((key) => !READ[protocol].includes(key))
  if (rows === 'record' && protocol !== 'json') unused.push('rows')
  if (tokenHeader !== null && token === null) unused.push('tokenHeader')
  if (protocol !== 'json') return unused
  // Rows that are the whole body leave no room around them; only one of several records has a number.
  if (isSet(request.body) && request.at === '') unused.push('request.body')
  if (request.number !== null && rows !== 'records') unused.push('request.number')
  if (response.number !== null && rows === 'record') unused.push('response.number')
  return unused
}

function isSet(value: unknown): boolean {
  return value !== null && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0)
}

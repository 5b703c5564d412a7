export { type EndpointOptions, type EndpointReport, type EndpointScorer, openEndpoint } from './scorer.ts'

export { toCsv } from './csv/to-csv.ts'
export type { Catalogue, PortfolioOptions, ReportLinks, ReportOptions } from './options.ts'
export { indexRedirect, renderPortfolio } from './portfolio/portfolio.ts'
export { renderReport } from './report.ts'

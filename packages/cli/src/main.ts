#!/usr/bin/env node
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { VERSION } from './version.ts'

const program = new Command()
  .name('exaequo')
  .description('Checks a deployed model’s decisions for discrimination.')
  .version(VERSION)

const locale = new Option('--locale <locale>', 'language of messages').choices(['fr', 'en']).default('en')

function positiveInteger(text: string): number {
  const n = Number(text)
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('expected 1 or more')
  return n
}

function sizeOfMemory(text: string): string {
  if (!/^\d+(\.\d+)? ?[KMGT]i?B$/i.test(text)) throw new InvalidArgumentError('expected a size such as 2GB')
  return text
}

program
  .command('run')
  .description('run audits and write their reports')
  .argument('[specs...]', 'specifications or folders of them', ['.'])
  .option('--out <folder>', 'where results go', 'reports')
  .addOption(locale)
  .addOption(
    new Option('--fail-on <verdict>', 'exit 1 where a standard is missed; 3 where something is not settled').choices([
      'misses',
      'inconclusive',
    ]),
  )
  .option('--force', 'run again what has not changed', false)
  .option('--replace-public', 'write a public version over an earlier one with other numbers of the same people', false)
  .option('--allow-outside', 'read data outside the project’s folder', false)
  .option(
    '--memory-limit <size>',
    'the most memory the engine takes, such as 2GB; more goes to temporary files',
    sizeOfMemory,
  )
  .option('--threads <n>', 'how many threads the engine counts with', positiveInteger)
  .option('--scores <folder>', 'keep there what endpoints answer, for later runs too')
  .option('--pdf', 'write the reports as tagged PDF too, through an installed Chromium', false)
  .option('--jobs <n>', 'how many audits run at the same time, each in a process of its own', positiveInteger, 1)
  .option('--json', 'a summary for machines', false)
  .option('--summary <file>', 'write that summary there')
  .option('--junit <file>', 'write the verdicts there as JUnit XML, for CI systems')
  .option('--sarif <file>', 'write the verdicts there as SARIF 2.1.0, for code scanning')
  .action(async (specs, options) => {
    const { run } = await import('./commands/run.ts')
    process.exitCode = await run(specs, options)
    // What could not be stopped, such as an endpoint that is slow to answer, is not waited for.
    if (process.exitCode > 128) process.exit()
  })

program
  .command('init')
  .description('look at data and write a specification to complete, with the reason for everything proposed')
  .argument('<data>', 'a file, or several by a name with *')
  .option('--out <file>', 'where to write it; default: beside the data')
  .addOption(locale)
  .option('--force', 'write over a specification that is there', false)
  .option('--defaults', 'ask nothing: what cannot be known stays a question in the specification', false)
  .option('--id <id>', 'name of the audit; default: that of the file')
  .option('--date <day>', 'the day the audit counts from, YYYY-MM-DD; default: today')
  .option('--decision <column>', 'the column that holds the decision')
  .option('--positive <value>', 'its value that counts as 1')
  .addOption(new Option('--favourable <answer>', 'whether that is good for the person').choices(['yes', 'no']))
  .option('--sheet <name>', 'sheet of a workbook')
  .option('--range <cells>', 'cells of a sheet, such as B3:F')
  .option('--member <file>', 'file of a zip archive')
  .action(async (data, options) => {
    const { init } = await import('./commands/init.ts')
    process.exitCode = await init(data, options)
  })

program
  .command('check')
  .description('check specifications and the columns they name, without counting')
  .argument('<specs...>')
  .addOption(locale)
  .option('--allow-outside', 'read data outside the project’s folder', false)
  .action(async (specs, options) => {
    const { check } = await import('./commands/check.ts')
    process.exitCode = await check(specs, options)
  })

program
  .command('replay')
  .description('make result.json, or risk.json, again from the evidence, without the data')
  .argument('<folder>', 'an audit’s folder of results')
  .addOption(new Option('--what <file>', 'what to make').choices(['result', 'risk']).default('result'))
  .option('--out <file>', 'where to write it; default: the terminal')
  .addOption(locale)
  .action(async (folder, options) => {
    const { replayCommand } = await import('./commands/replay.ts')
    process.exitCode = await replayCommand(folder, options)
  })

program
  .command('verify')
  .description('tell whether results still match their evidence')
  .argument('<folders...>')
  .addOption(locale)
  .action(async (folders, options) => {
    const { verify } = await import('./commands/verify.ts')
    process.exitCode = await verify(folders, options)
  })

program
  .command('diff')
  .description('tell what changed between two results of one system, beyond chance')
  .argument('<before>', 'an audit’s folder of results, or a result.json')
  .argument('<after>', 'the later one')
  .option('--public', 'compare what is public of both', false)
  .option('--out <file>', 'write every comparison there, as JSON')
  .option('--json', 'the same to the terminal, for machines', false)
  .addOption(
    new Option('--fail-on <change>', 'exit 1 where a primary gap opened, widened or was reversed').choices(['opened']),
  )
  .addOption(locale)
  .action(async (before, after, options) => {
    const { diffCommand } = await import('./commands/diff.ts')
    process.exitCode = await diffCommand(before, after, options)
  })

program
  .command('pool')
  .description(
    'add up the evidence of audits that counted alike, each over its own people, and conclude from all of it',
  )
  .argument('<folders...>', 'folders of results, with their restricted/ part')
  .option('--out <folder>', 'where the pooled audit goes', 'reports')
  .option('--id <id>', 'its name; default: that of the first, with -pool')
  .addOption(locale)
  .action(async (folders, options) => {
    const { poolCommand } = await import('./commands/pool.ts')
    process.exitCode = await poolCommand(folders, options)
  })

program
  .command('metrics')
  .description('list the metrics, or a family of them, or describe one')
  .argument('[id]')
  .addOption(locale)
  .option('--json', 'all that is known, for machines', false)
  .action(async (id, options) => {
    const { metricsCommand } = await import('./commands/metrics.ts')
    process.exitCode = metricsCommand(id, options)
  })

program
  .command('new')
  .description('write a metric, a standard, a data source or a section to start from, with its tests')
  .addArgument(new Argument('<kind>').choices(['metric', 'standard', 'dataset', 'section']))
  .argument('<id>', 'its name, such as false-positive-rate')
  .option('--out <folder>', 'where to write a package; default: a folder of its name')
  .option('--family <family>', 'in the repository of the toolkit: which family of metrics it belongs to')
  .addOption(locale)
  .action(async (kind, id, options) => {
    const { newCommand } = await import('./commands/new.ts')
    process.exitCode = await newCommand(kind, id, options)
  })

const risk = program.command('risk').description('answers on risk and law, and the registers made of them')

risk
  .command('init')
  .description('ask the questionnaire and write the answers beside the specification')
  .argument('<audit>', 'a specification')
  .option('--defaults', 'ask nothing: every answer is unknown', false)
  .addOption(locale)
  .action(async (audit, options) => {
    const { riskInit } = await import('./commands/risk-init.ts')
    process.exitCode = await riskInit(audit, options)
  })

risk
  .command('check')
  .description('check answers, and list what is open')
  .argument('<files...>', 'files of answers (.risk.yaml)')
  .addOption(locale)
  .action(async (files, options) => {
    const { riskCheck } = await import('./commands/risk-check.ts')
    process.exitCode = await riskCheck(files, options)
  })

risk
  .command('export')
  .description('write an entry of a register, an impact assessment or a model card')
  .argument('<folder>', 'an audit’s folder of results')
  .addOption(
    new Option('--as <format>', 'what to write')
      .choices(['etalab', 'algoritmeregister', 'aia', 'pia', 'model-card'])
      .makeOptionMandatory(),
  )
  .option('--risk <file>', 'the answers; default: restricted/risk.yaml in the folder')
  .option('--out <file>', 'where to write it; default: the terminal')
  .addOption(locale)
  .action(async (folder, options) => {
    const { riskExport } = await import('./commands/risk-export.ts')
    process.exitCode = await riskExport(folder, options)
  })

// Whoever reads may stop reading: `exaequo risk check … | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

await program.parseAsync()

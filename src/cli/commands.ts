import {Command, InvalidArgumentError, Option} from 'commander'
import {SECTIONS, type SectionName} from '../export/index.ts'

/** Options of `variorum collate`. */
export interface CollateOptions {
  readonly json?: true
  readonly md?: true
  readonly csv?: true
  readonly html?: string
  readonly open?: true
  readonly all?: true
  readonly only?: readonly SectionName[]
  readonly oneStory?: true
  readonly decisions?: string
  readonly svg?: string
  readonly quiet?: true
}

/** Options of `variorum show`. */
export interface ShowOptions {
  readonly json?: true
  readonly quiet?: true
}

/** Options of `variorum explain`. */
export interface ExplainOptions {
  readonly oneStory?: true
  readonly quiet?: true
}

export interface Actions {
  readonly collate: (paths: readonly string[], options: CollateOptions) => Promise<void>
  readonly show: (paths: readonly string[], options: ShowOptions) => Promise<void>
  readonly explain: (given: readonly string[], options: ExplainOptions) => Promise<void>
}

/** The command line as data: what the help prints and what the documents are checked against. */
export function commands(version: string, actions: Actions): Command {
  const program = new Command('variorum')
    .description(
      'Reads every report of a news story and shows where the reports agree, differ and conflict, and who copied whom.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .addHelpText('after', '\nExample:\n  variorum collate reports/*.txt page.html')
  program
    .command('collate')
    .summary('compare reports')
    .description(
      'Compares reports: plain text, Markdown, saved web pages and web archives, mails, PDFs, or folders of them; - is standard input. Prints, for each story, who copied whom, what was changed in copying, conflicts, updates, what is agreed and what one report alone has.',
    )
    .argument('<path...>', 'files and folders; - for standard input')
    .addOption(new Option('--json', 'print everything worked out as JSON').conflicts(['md', 'csv', 'only', 'all']))
    .addOption(new Option('--md', 'print Markdown').conflicts(['csv']))
    .addOption(new Option('--csv', 'print CSV, one row for each reading and place'))
    .addOption(
      new Option('--html <file>', 'write one page to read and to send on; - prints it').conflicts([
        'json',
        'md',
        'csv',
        'only',
        'all',
      ]),
    )
    .addOption(new Option('--open', 'with --html: open the page in the browser'))
    .addOption(new Option('--all', 'print long lists in full, and the possible differences'))
    .addOption(
      new Option('--only <section>', `print one section: ${SECTIONS.join(', ')} (several with commas)`).argParser(
        sections,
      ),
    )
    .addOption(new Option('--one-story', 'take all reports to be of one story'))
    .addOption(
      new Option(
        '--decisions <file>',
        'hold to what a file says of two reports, one decision a line: "copy CHILD of PARENT", "independent ONE OTHER"; a report by its path or its id',
      ),
    )
    .addOption(new Option('--svg <file>', 'also draw the family of the reports into a file'))
    .addOption(new Option('-q, --quiet', 'no progress and no notes'))
    .helpOption('-h, --help', 'print this help')
    .action((paths: string[], options: CollateOptions, command: Command) => {
      if (options.open && (options.html ?? '-') === '-') command.error('--open needs --html with the name of a file')
      return actions.collate(paths, options)
    })
  program
    .command('show')
    .summary('draw what is read in a report')
    .description(
      'Prints each report with what is read in it drawn under its words: who is said to have said what, and of every clause what it asserts, of whom, when, where, how many, and whether it happened. It compares nothing.',
    )
    .argument('<path...>', 'files and folders; - for standard input')
    .addOption(new Option('--json', 'print everything read as JSON'))
    .addOption(new Option('-q, --quiet', 'no notes'))
    .helpOption('-h, --help', 'print this help')
    .action((paths: string[], options: ShowOptions) => actions.show(paths, options))
  program
    .command('explain')
    .summary('say why a line stands there')
    .description(
      'Says why one line of a comparison stands there: the words of each version with a caret under them, why they were put beside each other, why they differ or how origins are counted, and what would change the answer. EDITION is a file that variorum collate --json wrote, or the reports themselves, as for collate; LABEL is that of the line, such as C1, D2, U1, S1, A1, O1 or P1 (2/C1 for the second story).',
    )
    .argument('<edition...>', 'an edition in JSON, or files and folders; then the label')
    .addOption(new Option('--one-story', 'take all reports to be of one story'))
    .addOption(new Option('-q, --quiet', 'no progress and no notes'))
    .helpOption('-h, --help', 'print this help')
    .action((given: string[], options: ExplainOptions) => actions.explain(given, options))
  return program
}

function sections(given: string, before: readonly SectionName[] = []): SectionName[] {
  const found = given.split(',').map((word) => {
    const section = SECTIONS.find((s) => s === word.trim().toLowerCase())
    if (!section) throw new InvalidArgumentError(`It takes ${SECTIONS.slice(0, -1).join(', ')} or ${SECTIONS.at(-1)}.`)
    return section
  })
  return [...new Set([...before, ...found])]
}

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { type AssignOptions, assign } from './commands/assign';
import { type CheckOptions, check } from './commands/check';
import { type DiffOptions, diff, diffFormats } from './commands/diff';
import { type InitOptions, init } from './commands/init';
import { type ListOptions, list, listFormats } from './commands/list';
import { report as ownershipReport, type ReportOptions, reportFormats } from './commands/report';
import { rules } from './commands/rules';
import { type SuggestOptions, suggest } from './commands/suggest';
import { type Io, UsageError } from './io';
import { ownerFilters } from './listing';
import { checkFormats } from './output/check-formats';
import { report } from './reporting';
import { failOnLevels } from './verdict';

const paths = ['[paths...]', 'files, or folders to look for backlogs and roadmaps in', ['.']] as const;
const config = ['--config <file>', 'the config file to use (default: the nearest .backlog-roles.yaml)'] as const;

/**
 * Runs one command line.
 *
 * @param argv the arguments alone, without node and the script.
 * @returns the exit code: 0 clean, 1 problems, 2 wrong usage, unreadable files or a crash.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = programFor(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) report(io, error.message);
    else report(io, `a defect of ours, please report it: ${error instanceof Error ? error.stack : String(error)}`);
    return 2;
  }
}

function programFor(io: Io, finish: (code: number) => void): Command {
  const program = new Command('backlog-roles')
    .description('Who decides each item of your backlogs and roadmaps: the Product Owner or the Product Manager.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .showHelpAfterError('(backlog-roles --help shows what there is)')
    .addHelpText(
      'after',
      examples('check', 'list docs --owner unowned', 'diff main', 'assign po US-12', 'init', 'rules missing-owner'),
    );

  program
    .command('check')
    .description('report items that nobody owns, that two own, and the like')
    .argument('[paths...]', 'files, or folders to look for backlogs and roadmaps in (default: this folder)')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(checkFormats)).default('text'))
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 from this level on').choices(failOnLevels).default('warning'),
    )
    .option('--max-warnings <count>', 'allow this many warnings', wholeNumber)
    .option(...config)
    .option('--fix', 'change files where that needs no decision')
    .option('--stdin <path>', 'read standard input as if it were this file')
    .option('--baseline <file>', 'leave out the known problems that this file lists')
    .option('--update-baseline', 'write the problems that there are to that file')
    .option('--quiet', 'print problems only, no summary')
    .addHelpText(
      'after',
      examples(
        'check',
        'check docs/ROADMAP.md --fail-on error',
        'check --format sarif > backlog-roles.sarif',
        'check --baseline .backlog-roles-baseline.json --update-baseline',
        'check --stdin docs/ROADMAP.md < draft.md',
      ),
    )
    .action(async (where: string[], options: CheckOptions) => finish(await check(where, options, io)));

  program
    .command('list')
    .description('list items with their owners')
    .argument(...paths)
    .addOption(new Option('--format <format>', 'how to print').choices(listFormats).default('table'))
    .addOption(new Option('--owner <owner>', 'only items with this role or status').choices(ownerFilters))
    .option(...config)
    .addHelpText('after', examples('list', 'list docs --owner po', 'list ROADMAP.md --format json'))
    .action(async (where: string[], options: ListOptions) => finish(await list(where, options, io)));

  program
    .command('suggest')
    .description('suggest who might own the items that nobody owns, and say why')
    .argument(...paths)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .option(...config)
    .addHelpText('after', examples('suggest ROADMAP.md', 'suggest docs --format json'))
    .action(async (where: string[], options: SuggestOptions) => finish(await suggest(where, options, io)));

  program
    .command('report')
    .description('sum up who owns what: by role, section, quarter, responsibility, person')
    .argument(...paths)
    .addOption(new Option('--format <format>', 'how to print').choices(reportFormats).default('markdown'))
    .option(...config)
    .addHelpText('after', examples('report', 'report docs --format html > ownership.html'))
    .action(async (where: string[], options: ReportOptions) => finish(await ownershipReport(where, options, io)));

  program
    .command('diff')
    .description('tell which items changed owner, were added or removed since a git revision')
    .argument('<rev>', 'the revision that the files are compared with, such as main, v1.2 or HEAD~3')
    .argument(...paths)
    .addOption(new Option('--format <format>', 'how to print').choices(diffFormats).default('text'))
    .option('--merge-base', 'compare with where this branch began, as pull requests do')
    .option('--exit-code', 'exit with 1 when something has changed')
    .option('--config <file>', 'the config file to use on both sides (default: the nearest on each)')
    .addHelpText('after', examples('diff HEAD', 'diff origin/main --merge-base --format markdown > comment.md'))
    .action(async (rev: string, where: string[], options: DiffOptions) => finish(await diff(rev, where, options, io)));

  program
    .command('assign')
    .description('give items an owner, in the notation of their files')
    .argument(
      '<owner>',
      'po, pm, shared, a name, a handle or an e-mail address; none takes the owner out, waived says that nobody has to own it',
    )
    .argument('<items...>', 'places such as ROADMAP.md:12, or ids such as US-12')
    .option('--reason <text>', 'with waived: why')
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--keep-going', 'assign what can be assigned, even where other items cannot')
    .option(...config)
    .addHelpText('after', examples('assign po US-12', 'assign "@ana" docs/ROADMAP.md:12 docs/ROADMAP.md:15 --dry-run'))
    .action(async (owner: string, items: string[], options: AssignOptions) =>
      finish(await assign(owner, items, options, io)),
    );

  program
    .command('init')
    .description('write a config file, .backlog-roles.yaml, with what it can say as comments')
    .argument('[folder]', 'the folder that it is for', '.')
    .option('--print, --stdout', 'show it, and write nothing')
    .addHelpText('after', examples('init', 'init docs', 'init --stdout'))
    .action(async (folder: string, options: InitOptions) => finish(await init(folder, options, io)));

  program
    .command('rules')
    .description('list the rules, or explain one')
    .argument('[id]', 'the rule to explain')
    .addHelpText('after', examples('rules', 'rules missing-owner'))
    .action((id: string | undefined) => finish(rules(id, io)));
  return program;
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ backlog-roles ${line}\n`).join('')}`;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a whole number, such as 10.');
  return Number(text);
}

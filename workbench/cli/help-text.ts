/** What `--help` prints. */

/** The help of a word that computes: what it answers, then what all of them take. */
function computingHelp(word: string, what: string): string {
  return `Usage: steersheet ${word} FILE [options]

${what}
Prints the answer and its tables; FILE is not changed.

  -o, --out OUT  writes the workbook with the tab to OUT instead of the tables
  --replace      OUT may exist already and is replaced; it may be FILE itself
  --json         one JSON document with the whole result instead of text
  --map FILE     a mapping: which sheet is which table, which header which column
  --remember     keeps the mapping in the Settings of OUT: later runs need no --map
  --set S=VALUE  a setting, such as "Currency=EUR"; again for another; OUT keeps it
  --as-of DATE   the day that the figures are for, such as 2026-11-16 (default: today)

Exit code: 0 done, 2 not done.
`;
}

/** The help of each command by its name, in the order of the overview. */
export const COMMAND_HELP: Readonly<Record<string, string>> = {
  check: `Usage: steersheet check FILE… [options]

Reads each FILE (.xlsx, .xlsm or .csv) by itself and prints what is wrong in it:
file › sheet!cell: severity: what was found, what was expected, what was done.
Nothing is written.

  --map FILE     a mapping: which sheet is which table, which header which column
  --set S=VALUE  a setting for this run, such as "Currency=EUR"; again for another
  --as-of DATE   the day that the figures are for, such as 2026-11-16 (default: today)
  --json         one JSON document instead of lines
  --strict       warnings count as errors for the exit code

Exit code: 0 no errors, 1 errors found or no table recognised in a FILE, 2 a file
could not be read or the command line could not be obeyed.
`,
  status: `Usage: steersheet status FILE -o OUT.xlsx [options]

Reads FILE, adds the Executive status tab, and writes the workbook to OUT. FILE is
not changed. A .csv file becomes an .xlsx workbook with the data and the tab.

  -o, --out OUT  where to write; the folder must exist
  --replace      OUT may exist already and is replaced; it may be FILE itself
  --map FILE     a mapping: which sheet is which table, which header which column
  --remember     keeps the mapping in the Settings of OUT: later runs need no --map
  --set S=VALUE  a setting, such as "Currency=EUR"; again for another; OUT keeps it
  --as-of DATE   the day that the figures are for, such as 2026-11-16 (default: today)

Exit code: 0 written, 2 not written.
`,
  programme: computingHelp(
    'programme',
    `Says which dependencies and milestones slip, what they hold up, and where issues
pile up, programme by programme. Needs projects; milestones and RAID say more.`,
  ),
  delivery: computingHelp(
    'delivery',
    `Says what is due in the next two weeks, overdue and blocked on each project, and
whose it is. Needs projects; milestones and RAID say more.`,
  ),
  score: computingHelp(
    'score',
    `Scores and ranks the projects by the weights in the workbook, and says where the
money and the people run out. Needs projects and scores.`,
  ),
  capacity: computingHelp(
    'capacity',
    `Sets what people can work against what they are to work, week by week, and says
who and which role is over capacity. Needs people and allocations.`,
  ),
  raid: computingHelp(
    'raid',
    `Ages the log of risks, assumptions, issues and dependencies, and says what is
overdue, what nobody has looked at, and what has to go to whom.`,
  ),
  value: computingHelp(
    'value',
    `Says what the projects bring and what they cost, what of it is realised, and what
is still worth funding. Needs projects; benefits say more.`,
  ),
  pack: `Usage: steersheet pack FILE -o OUT.xlsx [options]

Reads FILE, makes every status tab that its tables allow, and writes the workbook to
OUT. Prints what each tab says, or why it was not made. FILE is not changed.

  -o, --out OUT  where to write; the folder must exist
  --replace      OUT may exist already and is replaced; it may be FILE itself
  --map FILE     a mapping: which sheet is which table, which header which column
  --remember     keeps the mapping in the Settings of OUT: later runs need no --map
  --set S=VALUE  a setting, such as "Currency=EUR"; again for another; OUT keeps it
  --as-of DATE   the day that the figures are for, such as 2026-11-16 (default: today)

Exit code: 0 written, 2 not written.
`,
  setup: `Usage: steersheet setup [FILE] -o OUT.xlsx [options]

Adds to FILE, or to a new workbook, the tables that are missing: with headers, notes
on what each column is for, lists to choose from, and a tab that says where to begin.
A table that is there is never touched, wherever it stands and whatever it is called.

  -o, --out OUT  where to write; the folder must exist
  --replace      OUT may exist already and is replaced; it may be FILE itself
  --level LEVEL  starter (Projects, RAID, Settings), standard (and scoring, people,
                 milestones) or full (benefits, decisions and more); default: starter

Exit code: 0 written, 2 not written.
`,
  sample: `Usage: steersheet sample OUT.xlsx

Writes a made-up project portfolio to try things on. A file that exists is never
replaced.

Exit code: 0 written, 2 not written.
`,
};

/** The overview. */
export const OVERVIEW = `Usage: steersheet COMMAND

  check FILE…                say what is wrong in workbooks and CSV files
  status FILE -o OUT.xlsx    add the status tab and save under another name
  programme FILE             say which dependencies slip and what they hold up
  delivery FILE              say what is due, overdue or blocked, and whose it is
  score FILE                 rank the projects, with the line below which they are cut
  capacity FILE              say who and which role is over capacity, and when
  raid FILE                  say what of the RAID log is late, stale or has to go up
  value FILE                 say what the projects bring, and which are worth it
  pack FILE -o OUT.xlsx      make every status tab and save under another name
  setup [FILE] -o OUT.xlsx   add the tables that are missing, or make a new workbook
  sample OUT.xlsx            write a sample portfolio

  steersheet COMMAND --help  the options of a command
  steersheet --version       the version
`;

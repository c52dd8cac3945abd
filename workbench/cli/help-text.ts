/** What `--help` prints. */

/** The help of each command by its name, in the order of the overview. */
export const COMMAND_HELP: Readonly<Record<string, string>> = {
  check: `Usage: steersheet check FILE… [options]

Reads each FILE (.xlsx, .xlsm or .csv) by itself and prints what is wrong in it:
file › sheet!cell: severity: what was found, what was expected, what was done.
Nothing is written.

  --map FILE     a mapping: which sheet is which table, which header which column
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
  --as-of DATE   the day that the figures are for, such as 2026-11-16 (default: today)

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
  sample OUT.xlsx            write a sample portfolio

  steersheet COMMAND --help  the options of a command
  steersheet --version       the version
`;

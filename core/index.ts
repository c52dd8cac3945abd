/** The only door to the core: shells import nothing deeper. */

export type { Position, Rect } from './cell/address.ts';
// cell
export { columnLetters, parseA1, parseRect, rectToA1, toA1 } from './cell/address.ts';
export type { Cell, CellError, CellErrorCode, Grid } from './cell/cell.ts';
export { CELL_ERROR_CODES, isBlank, isCellError } from './cell/cell.ts';
export { parseNumber } from './cell/parse-number.ts';
export { DAYS_1904, showsDay } from './cell/shows-day.ts';
export type { SheetSnapshot, Snapshot } from './cell/snapshot.ts';
// commands
export { checkWorkbook } from './commands/check.ts';
export type {
  CheckView,
  FindingChoice,
  FindingGroup,
  FindingView,
  TableView,
} from './commands/check-view.ts';
export type { Can, Command, CommandResult, Context, ResultTable } from './commands/command.ts';
export { COMMANDS, commandById } from './commands/commands.ts';
export { contextOn, NO_DAY } from './commands/context-on.ts';
export type { ExampleView, FunctionView } from './commands/function-shelf.ts';
export { functionShelf } from './commands/function-shelf.ts';
export { insertExample } from './commands/insert-example.ts';
export type { Order } from './commands/orders.ts';
export { planOrder } from './commands/orders.ts';
export type { PlannedCommand } from './commands/plan-command.ts';
export { planCommand } from './commands/plan-command.ts';
export type { Answers, AnswerTo, Question } from './commands/questions.ts';
export { answerQuestion } from './commands/questions.ts';
export { rememberMapping } from './commands/remember.ts';
export type { LevelView } from './commands/set-up/plan-set-up.ts';
export type { CheckedWorkbook, CommandView } from './commands/view-workbook.ts';
export { viewWorkbook } from './commands/view-workbook.ts';
export type { CapacityView, ConflictView } from './commands/views/capacity-view.ts';
export type { EscalationsView, EscalationView } from './commands/views/escalation-view.ts';
export type { HomeView, NextAction, NextStep } from './commands/views/home-view.ts';
export type { RankingView } from './commands/views/ranking-view.ts';
export type {
  PresetView,
  SettingsView,
  SettingTopic,
  SettingView,
} from './commands/views/settings-view.ts';
export type { SheetColumn, SheetReading, SheetView } from './commands/views/sheets-view.ts';
export type { BasisProject, RankingBasis, WhatIf, WhatIfRow } from './commands/views/what-if.ts';
export { whatIfRanking } from './commands/views/what-if.ts';
export type { WrittenLine } from './commands/written.ts';
export { describeWritten, writtenLines } from './commands/written.ts';
// day
export { formatDay, formatDayLong, parseDay, toSerial } from './day/serial.ts';
// diagnostics
export { describe } from './diagnostics/describe.ts';
export type { Description } from './diagnostics/description.ts';
export type { CellRef, Diagnostic, DiagnosticNote, Severity } from './diagnostics/diagnostic.ts';
export { formatCellRef, formatDiagnostic, sentenceOf } from './diagnostics/format-diagnostic.ts';
export { visibleText } from './diagnostics/visible-text.ts';
// functions
export { argumentsOf, callFunction } from './functions/call-function.ts';
export type { CallPrefix } from './functions/call-text.ts';
export { signatureOf } from './functions/call-text.ts';
export { FUNCTIONS } from './functions/catalogue.ts';
export type { ExampleRange, ExampleSheet } from './functions/example-sheet.ts';
export { exampleSheet } from './functions/example-sheet.ts';
export type { ArgumentHelp, ExampleHelp, FunctionHelp } from './functions/function-help.ts';
export { functionHelp, takesOf } from './functions/function-help.ts';
export type { ArgumentSpec, Example, FunctionSpec, Topic } from './functions/function-spec.ts';
export { labelOf } from './functions/label-of.ts';
export type { GivenArgument } from './functions/read-block.ts';
export type { ResultBlock, ResultCell } from './functions/result-cell.ts';
export { Failure, Unknown } from './functions/result-cell.ts';
// model
export type { Allocation } from './model/allocations.ts';
export type { Rag } from './model/choices.ts';
export type { Comparison } from './model/comparisons.ts';
export type { Criterion } from './model/criteria.ts';
export type { HistoryRow } from './model/history.ts';
export type { Holiday } from './model/holidays.ts';
export { parseMapping, settingsRowsFor } from './model/mappings.ts';
export type { Milestone } from './model/milestones.ts';
export type { Person } from './model/people.ts';
export type { Portfolio, RecognisedHeader, RecognisedTab } from './model/portfolio.ts';
export type { Project } from './model/projects.ts';
export type { RaidItem } from './model/raid.ts';
export { readPortfolio } from './model/read-portfolio.ts';
export { settingOfName } from './model/read-settings.ts';
export { indexRows } from './model/references.ts';
export type { Score } from './model/scores.ts';
export { SCORING_INPUTS } from './model/scoring-inputs.ts';
export type { SettingSpec } from './model/settings/setting-spec.ts';
export type { SettingId, Settings } from './model/settings.ts';
export { DEFAULT_SETTINGS, SETTING_SPECS } from './model/settings.ts';
export type { SettingRow } from './model/settings-table.ts';
export type { StaffingRow } from './model/staffing-matrix.ts';
export type { TableId } from './model/tables.ts';
export { TABLES } from './model/tables.ts';
export type { TimeOff } from './model/time-off.ts';
// plan
export { clearLeftovers } from './plan/build-aside.ts';
export type { CellStyle } from './plan/cell-style.ts';
export { documentGrid } from './plan/document-steps.ts';
export { fingerprintGrid } from './plan/fingerprint.ts';
export { formulaText } from './plan/formula-text.ts';
export type { GrowingTable } from './plan/grow-table.ts';
export { growPlan } from './plan/grow-table.ts';
export { heedStop, stopped } from './plan/heed-stop.ts';
export type { Host, HostTrouble, Progress, Watch } from './plan/host.ts';
export { HostError } from './plan/host.ts';
export type { Mark, MarkStage } from './plan/mark.ts';
export { formatMark, parseMark } from './plan/mark.ts';
export { NameBook } from './plan/name-book.ts';
export { classifySheets } from './plan/ownership.ts';
export { partOf } from './plan/part-of-watch.ts';
export { planText } from './plan/plan-text.ts';
export type { Publication } from './plan/publish.ts';
export { publishTab } from './plan/publish.ts';
export { canRevert, revertPlan } from './plan/revert-plan.ts';
export type {
  Chart,
  ConditionalFormat,
  DropDown,
  NativeTable,
  Note,
  PlacedChart,
  SheetFeatures,
} from './plan/sheet-features.ts';
export { countFeatures, NO_FEATURES } from './plan/sheet-features.ts';
export { cleanSheetName } from './plan/sheet-name.ts';
export type {
  AddSheetStep,
  AppendRowsStep,
  CellChange,
  DeleteSheetStep,
  FeaturesStep,
  FormulaStep,
  LayoutStep,
  Link,
  LinksStep,
  MarkStep,
  Plan,
  RemoveRowsStep,
  RenameSheetStep,
  SetCellsStep,
  ShowStep,
  Step,
  StyleRun,
  StyleStep,
  WriteStep,
  Written,
} from './plan/step.ts';
export { stepsBeside } from './plan/steps-beside.ts';
export type { DocumentCell, DocumentRow, TabDocument } from './plan/tab-document.ts';
// sheet
export type { Choice, ColumnKind, ColumnSpec, Level, TableSpec } from './sheet/column-spec.ts';
export type { DateOrder, Mapping, SheetMapping } from './sheet/mapping.ts';
export type { PlacedRow, TabSource } from './sheet/reading.ts';
export { tableHeaders, tableLines, writeTable } from './sheet/write-table.ts';

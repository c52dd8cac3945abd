/** The sample's RAID entries as lines of text: what is written down of them; their dates are drawn in `sample-raid.ts`. */

/** Open entries may be `late` (past their due day) or `stale` (not looked at for long); the rest is looked after. */
export type RaidFate = 'kept' | 'late' | 'stale' | 'closed';

/** One entry. */
export interface RaidLine {
  readonly project: string;
  readonly type: string;
  readonly title: string;
  /** Initials, `PM` for the project manager, empty for nobody. */
  readonly owner: string;
  /** Probability and impact of a risk, `null` for the rest. */
  readonly ratings: readonly [number, number] | null;
  /** `Low` … `Critical` for what is no risk, `null` for a risk. */
  readonly severity: string | null;
  readonly fate: RaidFate;
  /** Empty where nothing is being done. */
  readonly action: string;
  /** What it would cost, in dollars; `null` where nobody said. */
  readonly cost: number | null;
  /** Who delivers what is waited for; `null` where nobody does. */
  readonly provider: string | null;
}

// project | type | title | owner | probability x impact, or severity | fate | action | cost, or provider
const TEXT = `
P-001 | Risk | Third mock migration finds unreconciled balances | WQ | 4x5 | kept | Reconcile by company code from mock 2 on | 650000
P-001 | Issue | Chart of accounts still changes after sign-off | PM | High | late | Freeze; later changes only through the steering committee |
P-001 | Dependency | Payment formats from the bank interface | YD | Medium | kept | Agree the format list with P-024 | P-024
P-001 | Assumption | Auditors accept the migrated opening balances | JS | Medium | kept | Ask for their written view |
P-002 | Risk | Buying teams keep using orders by e-mail | MT | 3x3 | kept | Name a champion in each team | 120000
P-003 | Issue | Parallel run 2 shows differences for shift allowances | JS | Critical | late | Rebuild the allowance rules with the pay office |
P-003 | Risk | Cut-over meets the year-end pay run | PM | 4x4 | stale | Keep the old system ready until February | 480000
P-003 | Dependency | Time clocks at the depots are replaced | PM | Medium | late | Vendor to confirm the last four depots | Clock vendor
P-004 | Risk | Duplicate suppliers come back after the clean-up | VS | 3x2 | kept | Duplicate check when a supplier is created | 40000
P-006 | Issue | Two findings of the penetration test are open | DV | Medium | kept | Close storage finding; retest on 24 November |
P-007 | Risk | Lease ends before the last rack is empty | PM | 5x4 | late | Ask for one more quarter | 310000
P-007 | Issue | Fourteen servers have no owner | BN | High | stale | Architecture board names owners |
P-007 | Dependency | Circuit to the second region | DV | High | late | Carrier gives a date; interim circuit meanwhile | Carrier
P-007 | Risk | Old licences forbid running in the cloud | BN | 2x4 | closed | Licences changed with the renewal | 200000
P-008 | Assumption | Wave 1 frees the cloud engineers in April | PO | Medium | kept | Look again when the wave 1 date is settled |
P-009 | Risk | Customer apps cannot be scaled down at night | HC | 2x2 | kept | Measure in December | 60000
P-010 | Issue | Tags are missing on a third of the resources | HC | Low | kept | Guardrail refuses untagged resources |
P-011 | Issue | Tape library costs run on in parallel | PO | Medium | stale | Give notice for the tape vault |
P-011 | Risk | Restore of the largest database takes over 24 hours | PO | 2x4 | kept | Test with the spare array | 260000
P-012 | Risk | Vault outage locks administrators out | GR | 2x4 | kept | Break-glass accounts, tested monthly | 150000
P-012 | Issue | Service accounts of the plant are unknown | TB | High | late | Scan in the November window |
P-013 | Dependency | Job titles from payroll | GR | Medium | kept | Agree the master with P-003 | P-003
P-014 | Risk | Nobody watches alerts at night after hand-over |  | 4x4 | stale |  | 180000
P-014 | Issue | Five log sources send nothing | KY | Medium | late | Agents for the plant servers |
P-015 | Risk | Regulator does not accept the later date | PM | 3x5 | late | Write to the regulator with the risk acceptance | 900000
P-015 | Issue | Plant stops are refused outside the outage | TB | Critical | kept | Move six sites to April |
P-015 | Dependency | Outage plan of the plants | TB | Medium | stale | Operations confirms the outage weeks | Operations
P-016 | Risk | Contractors without a phone | GR | 3x2 | closed | Hardware keys handed out | 15000
P-017 | Issue | Access rules for personal data are not agreed | CE | High | late | Privacy review on 25 November |
P-017 | Risk | Cloud storage costs grow faster than planned | CE | 3x3 | kept | Tiering from January | 210000
P-018 | Dependency | Data platform is open for the first domain | LF | Medium | kept | Follow P-017 week by week | P-017
P-019 | Risk | Forecast is not better than the planners | IN | 2x3 | kept | Compare on the last two seasons | 90000
P-020 | Risk | Assistant answers with outdated instructions | IN | 3x3 | kept | Review the knowledge base every month | 50000
P-020 | Assumption | Half of the password calls go away | PM | Low | kept | Measure in the pilot |
P-022 | Issue | Sixty-seven interfaces are still on the old platform | EP | Medium | stale | Factory line of ten interfaces a week |
P-022 | Risk | Support of the old platform ends in March | AK | 4x4 | late | Buy one more year for the rest | 340000
P-022 | Issue | Test data for the warehouse interfaces | EP | Low | closed | Made with the masking tool |
P-023 | Issue | Rate limits were wrong for two partners | OL | Low | closed | Limits set by contract |
P-024 | Dependency | Test window of the bank | YD | Critical | late | Relationship manager asks again | Bank
P-024 | Risk | Scheme change takes effect before go-live | YD | 3x4 | kept | Keep the old format side by side | 275000
`;

/** All entries, in the order of the log. */
export const RAID_LINES: readonly RaidLine[] = TEXT.trim().split('\n').map(readLine);

function readLine(line: string): RaidLine {
  const [
    project = '',
    type = '',
    title = '',
    owner = '',
    weight = '',
    fate = '',
    action = '',
    more = '',
  ] = line.split('|').map((part) => part.trim());
  const ratings = /^(\d)x(\d)$/.exec(weight);
  const cost = /^\d+$/.test(more) ? Number(more) : null;
  return {
    ...{ project, type, title, owner, action, cost },
    ratings: ratings === null ? null : [Number(ratings[1]), Number(ratings[2])],
    severity: ratings === null ? weight : null,
    fate: readFate(fate),
    provider: cost === null && more !== '' ? more : null,
  };
}

function readFate(text: string): RaidFate {
  if (text === 'kept' || text === 'late' || text === 'stale' || text === 'closed') return text;
  throw new Error(`No such fate: ${text}`);
}

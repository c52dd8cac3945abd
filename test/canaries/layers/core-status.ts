// plant: core/status/canary-status.ts
// expect: core-status-imports
import '../commands/command.ts';

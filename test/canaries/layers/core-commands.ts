// plant: core/commands/canary-commands.ts
// expect: core-commands-imports
import '../index.ts';

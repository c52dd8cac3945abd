// plant: core/model/canary-model.ts
// expect: core-model-imports
import '../commands/command.ts';

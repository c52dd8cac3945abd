// plant: workbench/app/canary-univer.ts
// expect: grid-alone-knows-univer
import '@univerjs/core';

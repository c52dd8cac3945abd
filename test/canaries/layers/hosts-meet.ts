// plant: excel-addin/canary-meet.ts
// expect: hosts-never-meet
import '../workbench/files/opened-file.ts';

/** Moved to core/plan/tab-document.ts and core/plan/style-table.ts; import from there. This file goes away soon. */
export type { StyleRole } from '../plan/style-table.ts';
export type { DocumentCell, DocumentRow, TabDocument } from '../plan/tab-document.ts';

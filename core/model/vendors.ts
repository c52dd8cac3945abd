/** The Vendors table: one row is a vendor with its contract. */

import * as z from 'zod/mini';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { day, requiredText, sheetRow, source, text } from './shape-parts.ts';

/** The Vendors table. */
export const VENDORS = {
  id: 'vendors',
  title: 'Vendors',
  level: 'full',
  yields: true,
  tabNames: ['vendor', 'supplier', 'contractors', 'third parties'],
  rowIs: 'a vendor',
  columns: {
    vendor: {
      header: 'Vendor',
      kind: 'id',
      required: true,
      aliases: [
        'Vendor name',
        'Vendor ID',
        'Supplier',
        'Supplier name',
        'Supplier ID',
        'Contractor',
        'Contractor name',
        'Third party',
        'Company',
        'Company name',
        'Provider',
        'Provider name',
        'Partner',
        'Partner name',
      ],
      doc: 'The vendor’s name, as Milestones writes it.',
    },
    contact: {
      header: 'Contact',
      kind: 'text',
      aliases: [
        'Contact name',
        'Contact person',
        'Key contact',
        'Primary contact',
        'Main contact',
        'Vendor contact',
        'Supplier contact',
        'Account manager',
        'Vendor manager',
        'Relationship manager',
        'Contract manager',
        'Contract owner',
        'E-mail',
        'Email',
        'Contact e-mail',
        'Contact email',
        'Phone',
      ],
      doc: 'Whom to speak to.',
    },
    contractEndDay: {
      header: 'Contract end',
      kind: 'date',
      aliases: [
        'Contract ends',
        'Contract ends on',
        'Contract expiry',
        'Contract expires',
        'Contract until',
        'Contract to',
        'End of contract',
        'Expiry',
        'Expires',
        'Expires on',
        'Renewal date',
        'Contract renewal',
        'Valid until',
        'Term end',
      ],
      doc: 'The last day of the contract. Blank: not known.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Vendors looks like. */
export const vendorShape = () =>
  z.object({
    vendor: requiredText(),
    contact: text(),
    contractEndDay: day(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One vendor, by the name under which milestones know it. */
export type Vendor = Readonly<z.infer<ReturnType<typeof vendorShape>>>;

/** Puts a row together from its columns' values. */
export const vendorRow: MakeRow<keyof typeof VENDORS.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  vendor: values.vendor[index],
  contact: values.contact[index],
  contractEndDay: values.contractEndDay[index],
  source,
  sheetRow,
});

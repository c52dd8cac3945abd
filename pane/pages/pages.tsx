/** The pages beside home, and help for the functions: one script that is loaded when the first of them is opened. */

import type { PageId } from '../page-id.ts';
import { AboutPage } from './about-page.tsx';
import { CapacityPage } from './capacity-page.tsx';
import { FunctionsHelp } from './functions-help.tsx';
import type { PageProps } from './page-kit.tsx';
import { RaidPage } from './raid-page.tsx';
import { RankingPage } from './ranking-page.tsx';
import { SetUpPage } from './set-up-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { SheetsPage } from './sheets-page.tsx';

export interface OnePageProps extends PageProps {
  readonly page: PageId;
}

function Page({ page, ...props }: OnePageProps) {
  switch (page) {
    case 'ranking':
      return <RankingPage {...props} />;
    case 'capacity':
      return <CapacityPage {...props} />;
    case 'raid':
      return <RaidPage {...props} />;
    case 'sheets':
      return <SheetsPage {...props} />;
    case 'set-up':
      return <SetUpPage {...props} />;
    case 'settings':
      return <SettingsPage {...props} />;
    case 'about':
      return <AboutPage />;
  }
}

/** What the script gives. */
export const PAGES = { Page, FunctionsHelp } as const;

/** See `PAGES`. */
export type Pages = typeof PAGES;

/** The sample's projects: twenty-four of them, as a project office would have written them down. */

import { CYBER_DATA_AND_INTEGRATION_PROJECTS } from './cyber-data-and-integration-projects.ts';
import { FINANCE_AND_CLOUD_PROJECTS } from './finance-and-cloud-projects.ts';
import type { SampleProject } from './sample-project.ts';

/** All projects, in the order of the register. */
export const SAMPLE_PROJECTS: readonly SampleProject[] = [
  ...FINANCE_AND_CLOUD_PROJECTS,
  ...CYBER_DATA_AND_INTEGRATION_PROJECTS,
];

/** The project with this id; asking for another is a mistake in the source of the sample. */
export function projectBy(id: string): SampleProject {
  const found = SAMPLE_PROJECTS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No project is called ${id}`);
  return found;
}

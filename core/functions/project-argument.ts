/** The Projects table as an argument, and its rows as other tables point to them. */

import { PROJECTS, type Project } from '../model/projects.ts';

const COLUMNS = Object.keys(PROJECTS.columns);

/** What an argument that is a Projects table has: its columns in their own order, of which only some are read. */
export function projectTable(read: readonly (keyof typeof PROJECTS.columns)[]) {
  const names: readonly string[] = read;
  return {
    shape: 'table',
    table: PROJECTS,
    columns: COLUMNS,
    skips: COLUMNS.filter((key) => !names.includes(key)),
  } as const;
}

/** Rows that another table can point to: where an id or a name is blank the other stands for it. */
export function nameBoth(projects: readonly Project[]): readonly Project[] {
  return projects.map((project) => {
    const { id, name }: { id: string | null; name: string | null } = project;
    if (id !== null && name !== null) return project;
    return { ...project, id: id ?? name ?? '', name: name ?? id ?? '' };
  });
}

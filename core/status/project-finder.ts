/** Which project a text in another table means. */

import type { Project } from '../model/projects.ts';

/** Finds projects by id or by name, whatever the case and the spaces around; the first row wins where two are alike. */
export class ProjectFinder {
  private readonly byText = new Map<string, Project>();

  constructor(projects: readonly Project[]) {
    // Ids first: a project whose name is another one's id must not hide it.
    for (const project of projects) this.note(project.id, project);
    for (const project of projects) this.note(project.name, project);
  }

  /** The project of that id or name, or `null`. */
  find(text: string): Project | null {
    return this.byText.get(keyOf(text)) ?? null;
  }

  private note(text: string, project: Project): void {
    const key = keyOf(text);
    if (!this.byText.has(key)) this.byText.set(key, project);
  }
}

function keyOf(text: string): string {
  return text.trim().toLowerCase();
}

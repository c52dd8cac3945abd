/** Cells for red, amber and green: always a mark and a word beside the colour. */

import type { Severity } from '../model/raid.ts';
import type { StyleRole } from '../plan/style-table.ts';
import type { DocumentCell } from '../plan/tab-document.ts';
import type { ProjectAssessment } from '../portfolio/assess-project.ts';
import type { Health, HealthLevel } from '../portfolio/health.ts';
import { levelText, unknownWord } from '../portfolio/health-sentence.ts';
import { cell } from './layout.ts';

/** A level, or `○ Unknown`. */
export function levelCell(level: HealthLevel | null): DocumentCell {
  return cell(levelText(level), levelRole(level));
}

/** The computed level; green names the side that it rests on where the other is unknown. */
export function computedCell({ computed, computedOn }: ProjectAssessment): DocumentCell {
  if (computed !== 'green' || computedOn === 'both') return levelCell(computed);
  return cell(`${levelText(computed)}, ${computedOn} only`, levelRole(computed));
}

/** Where a project stands; green says whether it rests on half of the figures or on the project's own report alone. */
export function standingCell(assessment: ProjectAssessment): DocumentCell {
  const { standing, computed } = assessment;
  if (standing !== 'green') return levelCell(standing);
  return computed === null
    ? cell(`${levelText(standing)}, as reported`, levelRole(standing))
    : computedCell(assessment);
}

/** One side of a project's health: its level, or in a word why there is none. */
export function healthCell(health: Health): DocumentCell {
  if (health.unknown === null) return levelCell(health.level);
  return cell(`○ ${unknownWord(health.unknown)}`, 'status-unknown');
}

/** A severity with a mark; medium and low are no alarm and have no colour. */
export function severityCell(severity: Severity | null): DocumentCell {
  switch (severity) {
    case 'critical':
      return cell('◆ Critical', 'status-red');
    case 'high':
      return cell('▲ High', 'status-amber');
    case 'medium':
      return cell('Medium');
    case 'low':
      return cell('Low');
    case null:
      return cell('○ Unknown', 'status-unknown');
  }
}

function levelRole(level: HealthLevel | null): StyleRole {
  return level === null ? 'status-unknown' : `status-${level}`;
}

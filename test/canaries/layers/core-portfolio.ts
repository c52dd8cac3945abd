// plant: core/portfolio/canary-portfolio.ts
// expect: core-portfolio-imports
import '../plan/step.ts';

import { type Path, type Problem, valueAt } from '../validation/validation.ts';
import { windowsOverlap } from '../windows.ts';

/** The windows of the profile at this path, if it gives both and RDS would not take them together. */
export function overlappingWindows(document: unknown, profile: Path): readonly Problem[] {
  const path = [...profile, 'cluster', 'backup', 'window'];
  const backup = valueAt(document, path);
  const maintenance = valueAt(document, [...profile, 'cluster', 'maintenanceWindow']);
  if (typeof backup !== 'string' || typeof maintenance !== 'string' || !windowsOverlap(backup, maintenance)) return [];
  return [
    {
      path,
      text: `expected a window that does not overlap cluster.maintenanceWindow, ${JSON.stringify(maintenance)}, got ${JSON.stringify(backup)}`,
    },
  ];
}

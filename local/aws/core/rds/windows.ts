import { invalidParameterValue } from '../aws-fault.ts';
import { optionalString, type Params } from '../params.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const day = 24 * 60;

interface Windows {
  readonly backupWindow: string;
  readonly maintenanceWindow: string;
}

/**
 * The windows of a request, in lower case as RDS keeps them. They must last half an hour and not meet on any day, whichever
 * of the two the request has. Throws InvalidParameterValue.
 */
export function readWindows(
  params: Params,
  now: Windows,
): { readonly [Key in keyof Windows]: Windows[Key] | undefined } {
  const backupWindow = optionalString(params, 'PreferredBackupWindow');
  const maintenanceWindow = optionalString(params, 'PreferredMaintenanceWindow')?.toLowerCase();
  const backup = minutesOf(backupWindow ?? now.backupWindow, day);
  const maintenance = minutesOf(maintenanceWindow ?? now.maintenanceWindow, 7 * day);
  if (backup === undefined) throw invalidParameterValue(`Invalid backup window format: ${backupWindow}`);
  if (maintenance === undefined) throw invalidParameterValue(`Invalid maintenance window format: ${maintenanceWindow}`);
  // The minutes of the week in which each is on.
  const backupMinutes = new Set(days.flatMap((_, index) => backup.map((minute) => (index * day + minute) % (7 * day))));
  if (maintenance.some((minute) => backupMinutes.has(minute))) {
    throw invalidParameterValue('The backup window and maintenance window must not overlap.');
  }
  return { backupWindow, maintenanceWindow };
}

/** Every minute of a window, counted from midnight or from Monday's; undefined if it is none, or too short. */
function minutesOf(window: string, period: number): readonly number[] | undefined {
  const form = period === day ? /^(\d\d):(\d\d)-(\d\d):(\d\d)$/ : /^([a-z]{3}):(\d\d):(\d\d)-([a-z]{3}):(\d\d):(\d\d)$/;
  const [, ...parts] = form.exec(window) ?? [];
  if (parts.length === 0) return undefined;
  const middle = parts.length / 2;
  const [start, end] = [minuteOf(parts.slice(0, middle)), minuteOf(parts.slice(middle))];
  const length = (end - start + period) % period;
  if (!(length >= 30)) return undefined;
  return Array.from({ length }, (_, index) => (start + index) % period);
}

/** Of hour and minute, with the day before them or without; NaN for a day that there is none of. */
function minuteOf(parts: readonly string[]): number {
  const [minute, hour, name] = [...parts].reverse();
  const index = name === undefined ? 0 : days.indexOf(name);
  if (index < 0 || Number(hour) > 23 || Number(minute) > 59) return Number.NaN;
  return index * day + Number(hour) * 60 + Number(minute);
}

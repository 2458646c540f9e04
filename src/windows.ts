/**
 * The windows of a cluster, in UTC: a backup window, daily, `hh24:mi-hh24:mi`, and a maintenance window, weekly,
 * `ddd:hh24:mi-ddd:hh24:mi`. Both may go over midnight, and last at least half an hour; a maintenance window less than a day.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBCluster.html
 */
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const day = '(?:mon|tue|wed|thu|fri|sat|sun)';
export const backupWindowPattern = new RegExp(`^${time}-${time}$`);
export const maintenanceWindowPattern = new RegExp(`^${day}:${time}-${day}:${time}$`, 'i');

const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Span {
  /** Minutes since midnight, or since the midnight that Monday begins with. */
  readonly start: number;
  readonly minutes: number;
}

/** How many minutes a window lasts; undefined if it is none. */
export function windowMinutes(window: string): number | undefined {
  return spanOf(window)?.minutes;
}

/** Whether a backup would fall into the maintenance on any day: RDS takes no such pair. False if either is no window. */
export function windowsOverlap(backupWindow: string, maintenanceWindow: string): boolean {
  const backup = spanOf(backupWindow);
  const maintenance = spanOf(maintenanceWindow);
  if (backup === undefined || maintenance === undefined) return false;
  return days.some((_, index) => overlap({ ...backup, start: backup.start + index * minutesOfDay }, maintenance));
}

function overlap(one: Span, other: Span): boolean {
  const after = (from: Span, to: Span) => (to.start - from.start + minutesOfWeek) % minutesOfWeek < from.minutes;
  return after(one, other) || after(other, one);
}

function spanOf(window: string): Span | undefined {
  const weekly = maintenanceWindowPattern.test(window);
  if (!weekly && !backupWindowPattern.test(window)) return undefined;
  const [from = '', to = ''] = window.toLowerCase().split('-');
  const start = minuteOf(from);
  const period = weekly ? minutesOfWeek : minutesOfDay;
  return { start, minutes: (minuteOf(to) - start + period) % period };
}

/** `02:30` is 150, `tue:02:30` a day more. */
function minuteOf(text: string): number {
  const [minute = 0, hour = 0] = text.split(':').reverse().slice(0, 2).map(Number);
  return Math.max(0, days.indexOf(text.slice(0, 3))) * minutesOfDay + hour * 60 + minute;
}
